import { type ListWordKind, listWords } from '../../knowledge/lists';
import type { Language } from '../../text/language';
import { scaleOf } from '../../text/number-words';
import { words } from '../../text/words';

/** The longest name of what is counted, in words. */
export const LONGEST = 5;

/** What an amount is told in: “triệu đồng” is a million of “đồng”; without a name where only “triệu” is written. */
export interface Unit {
  readonly name: string;
  readonly scale: number;
}

/** The unit that the words behind a number begin with; `isPart`: that of a whole told before, of which “triệu” is enough. */
export function unitIn(noun: string, isPart: boolean, language: Language): Unit | undefined {
  const key = beginsWith('measure', noun, language) || (isPart ? beginsWith('scale', noun, language) : '');
  if (key === '') return undefined;
  const [first = '', ...rest] = key.split(' ');
  const scale = scaleOf(first);
  return scale === undefined ? { name: key, scale: 1 } : { name: rest.join(' '), scale };
}

/** Whether a part may be told in a unit: of the same thing, and no greater than that of the whole. */
export function fits(part: Unit, whole: Unit): boolean {
  return part.scale <= whole.scale && (part.name === whole.name || part.name === '' || whole.name === '');
}

/** The longest name of a kind that a text begins with, empty where there is none. */
export function beginsWith(kind: ListWordKind, text: string, language: Language): string {
  const read = words(text).slice(0, LONGEST);
  for (let length = read.length; length > 0; length--) {
    const key = read
      .slice(0, length)
      .map((word) => word.key)
      .join(' ');
    if (listWords(kind, language).has(key)) return key;
  }
  return '';
}
