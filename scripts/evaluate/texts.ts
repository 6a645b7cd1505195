/** The texts that the evaluation runs over: the clean examples, and the corpus of real texts where it lies beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { builtInKnowledge } from '../../server/src/knowledge';
import { buildModel } from '../../server/src/model/document';
import type { DocumentModel } from '../../server/src/model/types';
import { splitBlocks } from '../../server/src/text/source';
import type { CleanText } from './types';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const knowledge = builtInKnowledge();

/** Beside the repository, never in it: real texts are not ours to hand on. */
const CORPUS = '../shared/corpus';

export type Group = 'examples' | 'corpus' | 'reports';

/** One whole draft. */
export interface SourceText {
  /** Relative to the repository. */
  readonly path: string;
  readonly group: Group;
  readonly text: string;
  readonly words: number;
  readonly model: DocumentModel;
}

function read(path: string, group: Group): SourceText {
  const text = readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '');
  // A word is what stands between spaces: in Vietnamese, a syllable.
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { path, group, text, words, model: buildModel(text, knowledge) };
}

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: root, expandDirectories: false }).sort();
}

/** Examples whose names end in `-clean` hold no mistake; the others are made to have some. */
export function loadExamples(): SourceText[] {
  return files('examples/*-clean.{vbd,md,txt}').map((path) => read(path, 'examples'));
}

export function corpusIsPresent(): boolean {
  return existsSync(join(root, CORPUS));
}

export function loadCorpus(): SourceText[] {
  if (!corpusIsPresent()) return [];
  return [
    ...files(`${CORPUS}/{vi,en}/*.txt`).map((path) => read(path, 'corpus')),
    ...files(`${CORPUS}/reports/*.txt`).map((path) => read(path, 'reports')),
  ];
}

/** Lengths in UTF-16 units: a longer text is cut into passages of about `PASSAGE`, so that a mutant is checked quickly. */
const WHOLE = 5_000;
const PASSAGE = 4_000;

/** Offsets at which a text is cut: before a block, after an empty line where there is one not too far away. */
function cuts(text: string): number[] {
  if (text.length <= WHOLE) return [0, text.length];
  const cut = [0];
  let afterEmpty = 0;
  for (const block of splitBlocks(text)) {
    const last = cut.at(-1) ?? 0;
    if (block.original.trim() === '') afterEmpty = block.start + block.original.length;
    if (block.start - last < PASSAGE) continue;
    cut.push(afterEmpty - last > (PASSAGE * 2) / 3 ? afterEmpty : block.start);
  }
  const last = cut.at(-1) ?? 0;
  if (text.length - last < PASSAGE / 3 && cut.length > 1) cut.pop();
  return [...cut, text.length];
}

/** The texts as operators get them. */
export function passages(sources: readonly SourceText[]): CleanText[] {
  return sources.flatMap((source) => {
    const { language } = source.model;
    const date = source.model.date?.iso;
    const at = cuts(source.text);
    return at.slice(0, -1).map((start, i) => {
      const text = source.text.slice(start, at[i + 1]);
      const line = source.model.lines.positionAt(start).line + 1;
      const path = at.length === 2 ? source.path : `${source.path}:${line}`;
      const model = buildModel(text, knowledge, { language, ...(date ? { date } : {}) });
      return { path, language, text, model, knowledge, date };
    });
  });
}
