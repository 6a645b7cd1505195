import type { DocumentModel, TermMention } from '../../model/types';
import { toRoman } from '../../text/roman';
import type { Fix } from '../types';
import { englishOrdinal, written } from './rewrite';

/** An ordinal in the manner of a mention: Roman, figures, English figures with their ending; a word's in Roman. */
export function ordinalLike(model: DocumentModel, term: TermMention, ordinal: number): string {
  const english = term.numeral === 'arabic' && /[a-z]{2}$/iu.test(written(model, term.ordinal.span));
  if (english) return englishOrdinal(ordinal);
  return term.numeral === 'arabic' ? String(ordinal) : (toRoman(ordinal) ?? String(ordinal));
}

export function ordinalFix(model: DocumentModel, term: TermMention, ordinal: number): Fix {
  const newText = ordinalLike(model, term, ordinal);
  return {
    title: 'fix.ordinal',
    params: { ordinal: newText },
    edits: [{ span: term.ordinal.span, newText }],
  };
}
