import { SnippetString, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { documentTypes, draftSnippet, issuerLevels, type Snippets } from './templates';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

type DraftLanguage = 'vi' | 'en';

/** Asks language, type and issuer, and opens a complete draft to fill in. A question left unanswered ends it. */
export async function newDocument(extensionUri: Uri): Promise<void> {
  const language = await pick<DraftLanguage>('Ngôn ngữ của văn bản · Language of the draft', [
    { label: 'Tiếng Việt', description: 'Vietnamese', value: 'vi' },
    { label: 'Tiếng Anh', description: 'English', value: 'en' },
  ]);
  if (!language) return;
  const type = await pick(
    'Tên loại văn bản · Type of document',
    documentTypes.map((value) => ({ label: value.vi, description: value.en, value })),
  );
  if (!type) return;
  const level = await pick(
    'Cơ quan ban hành · Issuing body',
    issuerLevels.map((value) => ({ label: value.vi, description: value.en, value })),
  );
  if (!level) return;
  const snippets = await readSnippets(extensionUri, language);
  const document = await workspace.openTextDocument({ language: 'party-document', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(draftSnippet(snippets, type, level)));
}

async function pick<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const chosen = await window.showQuickPick(choices, { title, matchOnDescription: true });
  return chosen?.value;
}

async function readSnippets(extensionUri: Uri, language: DraftLanguage): Promise<Snippets> {
  const file = Uri.joinPath(extensionUri, 'snippets', `${language}.json`);
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Snippets;
}
