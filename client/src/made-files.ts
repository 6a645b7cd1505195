import { env, UIKind, Uri, window, workspace } from 'vscode';
import type { Language } from '../../server/src/model/types';

/** Name of a file without its folder. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

interface Question {
  readonly title?: string;
  /** What is put after the name of the draft, up to the extension. */
  readonly ending: string;
  /** Extensions by the names of their formats. */
  readonly filters: Record<string, string[]>;
}

/** Asks for a file that is made of a draft: beside it, under its name; in the first folder where it was never saved. */
export async function askFile(draft: Uri, { title, ending, filters }: Question): Promise<Uri | undefined> {
  const name = nameOf(draft).replace(/\.[^.]*$/, '');
  const folder =
    draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  return window.showSaveDialog({
    ...(title === undefined ? {} : { title }),
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}${ending}`) } : {}),
    filters,
  });
}

const opened = { vi: { how: '', open: 'Mở' }, en: { how: '', open: 'Open' } };

/** Says that a file was made, and offers to open it where it is on the person's own machine. */
export async function tellMade(file: Uri, language: Language, words = opened): Promise<void> {
  const here = file.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  const { how, open } = words[language];
  const saved = language === 'vi' ? `Đã lưu ${nameOf(file)}.` : `${nameOf(file)} is saved.`;
  const chosen = await window.showInformationMessage(`${saved} ${how}`.trim(), ...(here ? [open] : []));
  if (chosen === open) await env.openExternal(file);
}
