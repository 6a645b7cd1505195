import type { TypeName } from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { isUpper } from '../../text/scan';
import { textWords } from '../../text/text-words';
import type { PhraseTrie, Word } from '../../text/words';
import type { Range } from './number';

/** A type word (“Nghị quyết”, “Resolution”) in folded text. */
export interface TypeWord extends Range {
  readonly names: readonly TypeName[];
}

const BEFORE = 60;
const LOOSE = 140;
/** What may stand between a type word and its number besides “số”. */
const ASCII = /^[a-z]+$/;
/** “(sửa đổi)” between a name and “số”. */
const REMARK = /\([^()\d:;]{1,40}\) ?$/u;
const BETWEEN = /^[\s:("“'‘]*$/u;

/** The type word that stands right before `at` (the number, or its “số”). */
export function typeBefore(text: string, at: number, names: PhraseTrie<TypeName>): TypeWord | undefined {
  const from = Math.max(0, at - BEFORE);
  const window = textWords(text).between(from, at);
  const last = window.at(-1);
  if (!last || !BETWEEN.test(text.slice(last.to, at))) return undefined;
  for (let i = Math.max(0, window.length - 5); i < window.length; i++) {
    const found = names.longestAt(window, i);
    if (!found || i + found.length !== window.length) continue;
    // “pháp luật số …”: a lone syllable in lower case is part of another word.
    if (found.length === 1 && !isUpper(text, window[i]?.from ?? 0) && !ASCII.test(last.key)) return undefined;
    return wordAt(window, i, found);
  }
  return undefined;
}

/**
 * The nearest type word before `at` with a name or an issuer in between: “Luật Tổ chức chính quyền địa phương số …”.
 * Capitalised, in the same clause.
 */
export function typeInClause(text: string, at: number, names: PhraseTrie<TypeName>): TypeWord | undefined {
  const from = Math.max(0, at - LOOSE);
  const before = text.slice(from, at).replace(REMARK, '');
  const clause = Math.max(...Array.from('.;:()“”"').map((sign) => before.lastIndexOf(sign))) + 1;
  const window = textWords(text).between(from + clause, from + before.length);
  for (let i = window.length - 1; i >= 0; i--) {
    const word = window[i];
    if (!word || /^\d{2,}/.test(word.key)) return undefined;
    if (!isUpper(text, word.from)) continue;
    const found = names.longestAt(window, i);
    if (found) return wordAt(window, i, found);
  }
  return undefined;
}

/** The type word found at a word of some. */
export function wordAt(
  window: readonly Word[],
  at: number,
  found: { readonly length: number; readonly values: readonly TypeName[] },
): TypeWord {
  return {
    from: nth(window, at).from,
    to: nth(window, at + found.length - 1).to,
    names: found.values,
  };
}
