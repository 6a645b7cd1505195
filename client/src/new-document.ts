import { QuickPickItemKind, SnippetString, Uri, window, workspace } from 'vscode';
import { type Choice, pick } from './pick';
import { documentTypes, draftSnippet, issuerLevels, type Snippets } from './templates';
import { officeTemplates, type OfficeTemplate, readTemplate } from './templates-office';

type DraftLanguage = 'vi' | 'en';

/** Finds the folder of the office's own templates; undefined where it has none. */
export type FindTemplates = () => Promise<Uri | undefined>;

const languages: readonly Choice<DraftLanguage>[] = [
  { label: 'Tiếng Việt', description: 'Vietnamese', value: 'vi' },
  { label: 'Tiếng Anh', description: 'English', value: 'en' },
];

/**
 * Asks language, type and issuer, and opens a complete draft to fill in; or one of the office's own templates, which are
 * offered with the first question. A question left unanswered ends it.
 */
export async function newDocument(extensionUri: Uri, findTemplates: FindTemplates): Promise<void> {
  const folder = await findTemplates();
  const templates = folder ? await officeTemplates(folder) : [];
  const first = await pick<DraftLanguage | OfficeTemplate>(
    templates.length > 0
      ? 'Ngôn ngữ, hoặc mẫu của cơ quan · Language, or a template of the office'
      : 'Ngôn ngữ của văn bản · Language of the draft',
    templates.length > 0
      ? [
          ...languages,
          separator('Mẫu của cơ quan · The office’s templates'),
          ...templates.map(templateChoice),
        ]
      : languages,
  );
  if (!first) return;
  if (typeof first !== 'string') {
    const text = await readTemplate(first);
    const language = first.uri.path.toLowerCase().endsWith('.md') ? 'markdown' : 'party-document';
    if (text !== undefined) await openSnippet(text, language);
    return;
  }
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
  const snippets = await readSnippets(extensionUri, first);
  await openSnippet(draftSnippet(snippets, type, level), 'party-document');
}

function separator(label: string): Choice<OfficeTemplate> {
  return { label, kind: QuickPickItemKind.Separator, value: { name: '', uri: Uri.file('/') } };
}

function templateChoice(value: OfficeTemplate): Choice<OfficeTemplate> {
  return { label: value.name, description: workspace.asRelativePath(value.uri), value };
}

async function openSnippet(snippet: string, language: string): Promise<void> {
  const document = await workspace.openTextDocument({ language, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function readSnippets(extensionUri: Uri, language: DraftLanguage): Promise<Snippets> {
  const file = Uri.joinPath(extensionUri, 'snippets', `${language}.json`);
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Snippets;
}
