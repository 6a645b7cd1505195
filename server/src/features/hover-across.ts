import type { MeantDocument } from '../archive/resolve';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { productText } from '../messages';
import type { Language } from '../model/types';
import { citingFiles, issuedFiles } from './across';
import type { RichText } from './rich-text';

/** More names than these are counted. */
const MAX_NAMES = 5;

/** Adds to the hover of a document which files are it, and which cite it. Names of files are mere words here. */
export function addAcross(
  contents: RichText,
  index: WorkspaceIndex,
  meant: MeantDocument,
  uri: string,
  language: Language,
): void {
  const say = (id: 'hover.in-folder' | 'hover.cited-in', files: readonly string[]): void => {
    if (files.length === 0) return;
    const more = files.length - MAX_NAMES;
    const names = files.slice(0, MAX_NAMES).join(', ');
    const list = more > 0 ? productText(language, 'hover.and-more', { names, n: more }) : names;
    const counted = id === 'hover.in-folder' && files.length === 1 ? 'hover.in-folder.one' : id;
    contents.text(productText(language, counted, { n: files.length, files: list })).end();
  };
  say('hover.in-folder', issuedFiles(index, meant, uri));
  say('hover.cited-in', citingFiles(index, meant, uri));
}
