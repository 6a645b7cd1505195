import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../scripts/evaluate/random';
import { detectLanguage, type Language } from '../server/src/text/language';

/** Folder of the project. */
export const root = join(import.meta.dirname, '..');

/**
 * Texts to measure on, made from a seed: the project's own examples without mistakes, one after another, with other
 * numbers of documents and other figures each time, so that no two of them are alike. A document that an example names twice
 * is one here, too, and no two examples name the same: what is without mistakes stays so.
 */
export function draftText(language: Language, length: number, seed = 1): string {
  const random = new Random(seed);
  const folder = join(root, 'examples');
  const drafts = readdirSync(folder)
    .filter((name) => /-clean\.(?:vbd|txt|md)$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => detectLanguage(text) === language);
  const parts: string[] = [];
  let ordinal = FIRST;
  for (let size = 0; size < length;) {
    const others = new Map<string, number>();
    const draft = (random.pick(drafts) ?? ' ').replace(
      VARYING,
      (figure: string, symbol: string | undefined) => {
        if (symbol === undefined) return String(100 + random.below(900));
        const number = others.get(figure + symbol) ?? (ordinal += 1 + random.below(3));
        others.set(figure + symbol, number);
        return String(number);
      },
    );
    parts.push(draft, '\n\n');
    size += draft.length + 2;
  }
  return parts.join('').slice(0, length);
}

/** The number of a document before its symbol (“57-NQ/TW”, “123/2025/NĐ-CP”), or an amount of three figures. */
const VARYING = /\b\d{1,4}(?=([-/](?:\d{4}\/)?[A-ZĐ]{2}))|\b\d{3}\b/gu;
/** Numbers that no document has which the catalogue knows. */
const FIRST = 1000;

/** Texts that nobody writes on purpose, of about so many units. */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  'one endless line': (length) => draftText('vi', length).replaceAll('\n', ' '),
  'citations in one paragraph': (length) =>
    'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; '.repeat(Math.ceil(length / 59)),
  'unclosed brackets': (length) => '( “ '.repeat(Math.ceil(length / 4)),
  'nested list levels': (length) =>
    lines(length, (i) => `${'1.'.repeat(1 + (i % 40))} Nội dung ${String(i)}`),
  digits: (length) => '1234567890'.repeat(Math.ceil(length / 10)),
  'lists in one sentence': (length) =>
    lines(length, () => 'gồm (1) nội dung; (2) nội dung; (4) nội dung; (5) nội dung.').replaceAll('\n', ' '),
  'names and titles': (length) =>
    'đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ, Chủ tịch Hội đồng nhân dân tỉnh; '.repeat(
      Math.ceil(length / 74),
    ),
};

function lines(length: number, line: (i: number) => string): string {
  const all: string[] = [];
  for (let size = 0, i = 1; size < length; i++) {
    const next = line(i);
    all.push(next);
    size += next.length + 1;
  }
  return all.join('\n');
}
