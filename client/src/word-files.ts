import { commands, Disposable, EventEmitter, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import type { Imported, Note } from '../../server/src/import';
import type { PageAnswer } from '../../server/src/lsp/desk';
import { type WordText, wordText } from '../../server/src/messages/word';
import type { Desk } from './desk';
import { askFile, nameOf, tellMade } from './made-files';
import type { WordTools } from './word';

export const EXPORT_WORD = 'partyDocuments.exportWord';
const OPEN_WORD = 'partyDocuments.openWord';

/** Scheme of the documents that show the text of a Word file, whose address is the query. */
const WORD_TEXT = 'partydoc-word';

/** Bytes: what is larger is not even read. */
const MAX_BYTES = 100_000_000;

type Params = Readonly<Record<string, string | number>>;

/** Without a draft its language is not known: unless a setting says one, both are shown. */
function say(id: WordText, params: Params = {}): string {
  const language = workspace.getConfiguration('partyDocuments').get('messageLanguage');
  if (language === 'vi' || language === 'en') return wordText(language, id, params);
  return `${wordText('vi', id, params)} · ${wordText('en', id, params)}`;
}

/** Writes the draft in front of the person as a Word file; where none is given, the person is asked for it. */
export async function exportWord(desk: Desk, tools: WordTools, file?: Uri): Promise<void> {
  await desk.refresh();
  if (!desk.current) return;
  const { document, overview } = desk.current;
  const { language } = overview;
  const page = await desk.request<PageAnswer>('page', document);
  if (!page) return;
  const target = file ?? (await askFile(document.uri, { ending: '.docx', filters: { Word: ['docx'] } }));
  if (!target) return;
  await workspace.fs.writeFile(target, await tools.draftDocx(page));
  if (!file) await tellMade(target, language);
}

async function readWord(tools: WordTools, source: Uri): Promise<Imported> {
  const { size } = await workspace.fs.stat(source);
  if (size > MAX_BYTES) return { problem: 'too-large' };
  return tools.importDocx(await workspace.fs.readFile(source));
}

/** Opens the text of a Word file as a new draft; what it cannot hold is listed in the output. */
async function openWord(tools: WordTools, output: LogOutputChannel, file?: Uri): Promise<void> {
  const source =
    file ?? (await window.showOpenDialog({ filters: { Word: ['docx'] }, canSelectMany: false }))?.[0];
  if (!source) return;
  const path = nameOf(source);
  const refuse = (id: WordText): void => void window.showErrorMessage(say(id, { path }));
  const read = await readWord(tools, source);
  if ('problem' in read) {
    refuse(`word.problem.${read.problem}`);
    return;
  }
  await window.showTextDocument(
    await workspace.openTextDocument({ language: 'party-document', content: read.text }),
  );
  if (read.notes.length > 0) tellNotes(path, read.notes, output);
}

function tellNotes(path: string, notes: readonly Note[], output: LogOutputChannel): void {
  const lines = notes.map(({ kind, count, paragraph, detail }) => {
    const where = paragraph > 0 ? ` (${say('word.notes-place', { n: paragraph })})` : '';
    return `  - ${say(`word.note.${kind}`, { count, detail })}${where}`;
  });
  const head = say('word.notes', { path });
  output.warn([head, ...lines].join('\n'));
  const show = 'Xem · Show';
  void window.showWarningMessage(`${head} ${lines.length}`, show).then((chosen) => {
    if (chosen === show) output.show(true);
  });
}

/**
 * The text of Word files in read-only documents, to which the server leads (`WORD_TEXT`): the editor itself cannot show
 * such a file. A file that cannot be read is shown by the reason.
 */
export function registerWordText(tools: WordTools): Disposable {
  const changed = new EventEmitter<Uri>();
  const watcher = workspace.createFileSystemWatcher('**/*.docx', true, false, true);
  return Disposable.from(
    changed,
    watcher,
    watcher.onDidChange((file) => {
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === WORD_TEXT && uri.query === file.toString()) changed.fire(uri);
    }),
    workspace.registerTextDocumentContentProvider(WORD_TEXT, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const file = Uri.parse(query, true);
        const read = await readWord(tools, file);
        return 'text' in read ? read.text : say(`word.problem.${read.problem}`, { path: nameOf(file) });
      },
    }),
  );
}

/** The command that needs no server: a Word file may be opened before any draft is. */
export function registerOpenWord(tools: WordTools, output: LogOutputChannel): Disposable {
  return commands.registerCommand(OPEN_WORD, (file?: unknown) =>
    openWord(tools, output, file instanceof Uri ? file : undefined),
  );
}
