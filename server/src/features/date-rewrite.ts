import { productText } from '../messages';
import { type FullDay, inStyle, runningDates } from '../model/date-style';
import type { DateStyle, DocumentModel, Language } from '../model/types';
import type { TextEdit } from './edits';
import type { OfferedFix } from './fixes';

const STYLES: Readonly<Record<Language, readonly DateStyle[]>> = {
  vi: ['slash', 'words', 'hyphen'],
  en: ['month-day', 'day-month'],
};

function edit(date: FullDay, style: DateStyle): TextEdit {
  const { start, end } = date.span;
  return { start, end, newText: inStyle(date, style) };
}

/** Ways to write the date at an offset, and with it every other date of the running text, in another style. */
export function rewriteDates(model: DocumentModel, offset: number, language: Language): OfferedFix[] {
  const dates = runningDates(model);
  const here = dates.find(({ span }) => span.contains(offset));
  if (!here) return [];
  const others = STYLES[model.language].filter((style) => style !== here.style);
  const one = others.map((style) => {
    const change = edit(here, style);
    return { title: productText(language, 'date.rewrite', { date: change.newText }), edits: [change] };
  });
  const all = STYLES[model.language].flatMap((style) => {
    const edits = dates.filter((date) => date.style !== style).map((date) => edit(date, style));
    if (edits.length < 2) return [];
    const params = { date: inStyle({ ...here, style }, style), n: edits.length };
    return [{ title: productText(language, 'date.rewrite-all', params), edits }];
  });
  return [...one, ...all];
}
