import { termWords } from '../../knowledge/term-words';
import { lazy } from '../../text/lazy';
import { englishOrdinal } from '../../text/number-words';
import { textWords } from '../../text/text-words';
import { markOf } from '../../text/word-forms';
import { Slips } from './slips';

/** What is none of the words of its language: a term of posts, organs and documents with a letter wrong, a figure with the ending of another, two words without a space. */
export interface Misspelling {
  /** Offsets in the folded text: of the term … */
  readonly from: number;
  readonly to: number;
  /** … and of the part of it that is wrong. */
  readonly wrong: readonly [from: number, to: number];
  readonly kind: 'term' | 'ordinal' | 'joined';
  /** What that part may be meant to be: a term in small letters, all else as it is to be written. */
  readonly right: readonly string[];
}

/** A letter less than the shortest term has. */
const WORD = /^[a-z']{6,}$/;
const ORDINAL = /^(\d+)(st|nd|rd|th)$/;
const POSSESSIVE = /'s$/;
/** What stands in an address or in the name of a file is no word of the draft. */
const SIGN = /[/@_\\=#]/;

const slips = lazy(() => new Slips(termWords().terms));

const MISSPELT = markOf((key) => meant(key).right.length > 0);

/** The misspelt words of a block's folded text, in English. */
export function misspellingsIn(text: string): Misspelling[] {
  const read = textWords(text);
  if ((read.marks & MISSPELT) === 0) return [];
  return read.forms.flatMap((form, i): Misspelling[] => {
    const [from, end] = [read.from(i), read.to(i)];
    if ((form.marks & MISSPELT) === 0 || SIGN.test(text.charAt(from - 1) + text.charAt(end))) return [];
    const { kind, length, right } = meant(form.key);
    const to = from + length;
    return right.length === 0 ? [] : [{ from, to, wrong: [from, to], kind, right }];
  });
}

/** What a word must mean that is none, with the length of what is wrong of it. */
function meant(key: string): Pick<Misspelling, 'kind' | 'right'> & { readonly length: number } {
  const [, figure = '', ending = ''] = ORDINAL.exec(key) ?? [];
  if (figure !== '') {
    const right = englishOrdinal(Number(figure.slice(-2))).slice(-ending.length);
    return { kind: 'ordinal', length: key.length, right: right === ending ? [] : [figure + right] };
  }
  const { right } = termWords();
  const word = right.has(key) ? key : key.replace(POSSESSIVE, '');
  const isWrong = WORD.test(word) && !right.has(word);
  return {
    kind: 'term',
    length: word.length,
    right: isWrong ? slips().of(word) : [],
  };
}
