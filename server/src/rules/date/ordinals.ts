import type { TermMention } from '../../model/types';
import { englishOrdinal } from '../../text/number-words';
import { toRoman } from '../../text/roman';
import type { Fix } from '../types';

/** An ordinal in the manner of a mention: Roman, figures, English figures with their ending; a word's in Roman. */
export function ordinalLike(term: TermMention, ordinal: number): string {
  const english = term.numeral === 'arabic' && /[a-z]{2}$/iu.test(term.ordinal.span.text);
  if (english) return englishOrdinal(ordinal);
  return term.numeral === 'arabic' ? String(ordinal) : (toRoman(ordinal) ?? String(ordinal));
}

export function ordinalFix(term: TermMention, ordinal: number): Fix {
  const newText = ordinalLike(term, ordinal);
  return {
    title: 'fix.ordinal',
    params: { ordinal: newText },
    edits: [{ span: term.ordinal.span, newText }],
  };
}
