import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { chooseEncoding, Positions } from './positions';

/** What our own client says beside the protocol, in its initialization options; others say nothing of it. */
interface ClientOptions {
  /** URI of the folder of the rules' pages, ending with a slash. */
  readonly rulePages: string | undefined;
  /** The same of the product's bundles. */
  readonly bundles: string | undefined;
  /** URI of the folder where the index is kept between sessions. */
  readonly storage: string | undefined;
  /** Its commands that the server may name. */
  readonly commands: readonly unknown[];
  /** It answers `READ_FILE`. */
  readonly readsFiles: boolean;
  /** … and `LIST_FOLDER` and `STAT_FILE`. */
  readonly listsFiles: boolean;
  /** It can show the text of a Word file. */
  readonly showsWord: boolean;
  /** False in a folder that the person does not trust. */
  readonly trusted: boolean;
  /** False where it is not to ask for the findings of whole folders. */
  readonly checksFolder: boolean;
}

/** The client at the other end, as it said of itself with `initialize`. */
export interface Client extends ClientOptions {
  readonly capabilities: ClientCapabilities;
  readonly positions: Positions;
  /** URIs of the folders that it had open then. */
  readonly folders: readonly string[];
  /** It asks for findings, others are sent them … */
  readonly pulls: boolean;
  /** … and can be told to ask anew. */
  readonly refreshes: boolean;
  /** It shows the places that belong to a finding. */
  readonly related: boolean;
}

type Said = Pick<InitializeParams, 'capabilities' | 'initializationOptions' | 'workspaceFolders'>;

/** As which a client is taken until it has said of itself. */
export const unknownClient: Client = clientOf({ capabilities: {} });

export function clientOf(params: Said): Client {
  const { capabilities } = params;
  const { general, textDocument, workspace } = capabilities;
  const options = readOptions(params.initializationOptions);
  return {
    ...options,
    capabilities,
    positions: new Positions(chooseEncoding(general?.positionEncodings), options.showsWord),
    folders: foldersOf(params),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    related:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
  };
}

function readOptions(value: unknown): ClientOptions {
  const options = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const text = (name: keyof ClientOptions): string | undefined => {
    const given = options[name];
    return typeof given === 'string' ? given : undefined;
  };
  return {
    rulePages: text('rulePages'),
    bundles: text('bundles'),
    storage: text('storage'),
    commands: Array.isArray(options['commands']) ? options['commands'] : [],
    readsFiles: options['readsFiles'] === true,
    listsFiles: options['listsFiles'] === true,
    showsWord: options['showsWord'] === true,
    trusted: options['trusted'] !== false,
    checksFolder: options['checksFolder'] !== false,
  };
}

/** Older clients have one folder at most, and know it by another name. */
function foldersOf(params: Said): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = params as { readonly rootUri?: string | null };
  return typeof rootUri === 'string' ? [rootUri] : [];
}
