import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { languages, schemes } from './drafts';
import { ARRIVALS, holdsDrafts } from './folders';
import type * as Library from './library';
import { registerListCommands } from './lists';
import { SHOW_MENTIONS, showMentions } from './mentions';
import { newDocument } from './new-document';
import { OPEN_SAMPLE, openSample } from './sample';
import { restorePanels } from './panels';
import type { WordTools } from './word';
import { registerOpenWord, registerWordText } from './word-files';
import type { Workbench } from './workbench';

/**
 * Makes the client of one host, and begins its server. What it imports, and the options, are loaded only when the first
 * draft is opened.
 */
export type MakeClient = (
  id: string,
  name: string,
  output: LogOutputChannel,
  options: () => Promise<LanguageClientOptions>,
) => Promise<BaseLanguageClient>;

/** What differs between the desktop and the browser. */
export interface ClientHost {
  readonly makeClient: MakeClient;
  /** What is loaded for the first draft. */
  readonly library: () => Promise<typeof Library>;
  readonly word: WordTools;
}

/** What other extensions and the tests may ask. */
export interface PartyDocumentsApi {
  /** Whether a language server is running: not in a window whose folder holds no draft, before one is open. */
  isRunning(): boolean;
}

/** Milliseconds after which VS Code watches the folder of a window, on a slow machine too. */
const WATCHED = 15_000;

let client: BaseLanguageClient | undefined;
let starting: Promise<void> | undefined;
let workbench: Workbench | undefined;

/** VS Code loads this little in every window once that has started, so that the first draft of its folder is met. All else waits for one. */
export function activateClient(context: ExtensionContext, host: ClientHost): PartyDocumentsApi {
  const output = window.createOutputChannel('Party Documents', { log: true });
  const start = async (): Promise<void> => {
    try {
      if (!client) {
        client = await host.makeClient('partyDocuments', 'Party Documents', output, async () => {
          const { clientOptions } = await host.library();
          return clientOptions(context, output);
        });
        const { answerForFiles } = await host.library();
        answerForFiles(client);
      }
      await client.start();
      if (!workbench) {
        const { createWorkbench } = await host.library();
        workbench = createWorkbench(context, () => client, host.word);
        context.subscriptions.push(workbench.subscription);
      }
    } catch (error) {
      output.error('The language server did not start.', String(error));
    }
  };
  const startOnce = (): Promise<void> => (starting ??= start());
  const startFor = (document: TextDocument): void => {
    if (mayBeDraft(document)) void startOnce();
  };
  // One after another: a client that is being stopped cannot be started.
  const restart = (): Promise<void> =>
    (starting = (starting ?? Promise.resolve()).then(async () => {
      // A server that hangs does not answer the request to stop; the host ends it.
      if (client?.isRunning()) await client.stop().catch(() => undefined);
      await start();
    }));
  // The folder is read, and the server ready, by the time the first draft is opened.
  const startForFolder = async (): Promise<void> => {
    if (!starting && (await holdsDrafts())) void startOnce();
  };
  const looked = startForFolder();
  // What comes before VS Code watches the folder, it tells nobody of; when it does is not told either.
  const watched = setTimeout(() => void startForFolder(), WATCHED);
  const arrivals = workspace.createFileSystemWatcher(ARRIVALS, false, true, true);
  context.subscriptions.push(
    output,
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeWorkspaceFolders(startForFolder),
    arrivals,
    arrivals.onDidCreate(startOnce),
    { dispose: () => clearTimeout(watched) },
    // Nor does it tell of what comes into a folder of the network: one comes back from there to the window.
    window.onDidChangeWindowState(({ focused }) => (focused ? startForFolder() : undefined)),
    workspace.onDidGrantWorkspaceTrust(() => (client ? restart() : undefined)),
    // Whether whole folders are checked is settled when the server starts.
    workspace.onDidChangeConfiguration((change) =>
      client && change.affectsConfiguration('partyDocuments.checkFolder') ? restart() : undefined,
    ),
    commands.registerCommand('partyDocuments.showOutput', () => {
      output.show();
    }),
    ...restorePanels(context.workspaceState, async () => {
      await startOnce();
      return workbench;
    }),
    registerListCommands(),
    registerOpenWord(host.word, output),
    registerWordText(host.word),
    commands.registerCommand('partyDocuments.restartServer', restart),
    commands.registerCommand(SHOW_MENTIONS, showMentions),
    commands.registerCommand('partyDocuments.newDocument', () =>
      newDocument(context.extensionUri, async () => {
        // A folder that holds drafts has its server by then started; whoever started it, its answer is waited for.
        await looked;
        await starting;
        return client?.isRunning() ? templateFolder(client) : undefined;
      }),
    ),
    commands.registerCommand(OPEN_SAMPLE, (language?: unknown) => openSample(context.extensionUri, language)),
  );
  workspace.textDocuments.forEach(startFor);
  return { isRunning: () => client?.isRunning() ?? false };
}

export async function deactivateClient(): Promise<void> {
  await starting;
  if (client?.isRunning()) await client.stop();
}

/** Whether a document may be a draft by what it is, not yet by what it says. */
function mayBeDraft(document: TextDocument): boolean {
  if (!schemes.includes(document.uri.scheme)) return false;
  // The office's own settings are checked, completed and explained too.
  if (document.uri.path.endsWith('/.partydoc.yaml')) return true;
  if (!languages.includes(document.languageId)) return false;
  if (document.languageId === 'party-document') return true;
  return workspace.getConfiguration('partyDocuments', document).get('detect') !== 'never';
}

/** The folder of the templates of the office whose draft, or whose workspace, is open. */
async function templateFolder(server: BaseLanguageClient): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const inside = active && workspace.getWorkspaceFolder(active) ? active : undefined;
  const uri = inside ?? (folder && Uri.joinPath(folder, 'new.vbd'));
  if (!uri) return undefined;
  const params = { uri: server.code2ProtocolConverter.asUri(uri) };
  const found = await server.sendRequest<string | null>('partyDocuments/templates', params).catch(() => null);
  return found === null ? undefined : server.protocol2CodeConverter.asUri(found);
}
