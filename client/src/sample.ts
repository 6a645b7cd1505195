import { Uri, window, workspace } from 'vscode';
import { pick } from './pick';

export const OPEN_SAMPLE = 'partyDocuments.openSample';

const samples = [
  {
    label: 'Tiếng Việt',
    description: 'Vietnamese',
    id: 'vi',
    file: 'thong-bao-hoi-nghi-mistakes.vbd',
    language: 'party-document',
  },
  {
    label: 'Tiếng Anh',
    description: 'English',
    id: 'en',
    file: 'conference-notice-mistakes.md',
    language: 'markdown',
  },
] as const;

/** Opens a sample with the classic mistakes, to try things out on: nothing is saved. Asks which where it is not said. */
export async function openSample(extensionUri: Uri, id?: unknown): Promise<void> {
  const sample =
    samples.find((one) => one.id === id) ??
    (await pick(
      'Văn bản mẫu có lỗi cài sẵn · A sample draft with mistakes in it',
      samples.map((value) => ({ label: value.label, description: value.description, value })),
    ));
  if (!sample) return;
  const uri = Uri.joinPath(extensionUri, 'examples', sample.file);
  const content = new TextDecoder().decode(await workspace.fs.readFile(uri));
  await window.showTextDocument(await workspace.openTextDocument({ language: sample.language, content }));
}
