import { paddedDay, paddedMonth } from '../../model/date-format';
import { flatDates } from '../../model/date-values';
import type { DateMention, Part } from '../../model/types';
import { isRealDay } from '../../text/calendar';
import { byPassage } from '../divisions';
import { defineRuleOver, type Edit } from '../types';

/** A day below 10, or January or February, without the zero that the regulations ask for. */
export const leadingZero = defineRuleOver(byPassage, {
  id: 'date/leading-zero',
  languages: ['vi'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW (từ 27/5/2026), trước đó Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I',
    en: 'Guideline 05-HD/VPTW (from 27 May 2026), before it Guideline 36-HD/VPTW; Decree 30/2020/NĐ-CP, Appendix I',
  },
  *check({ model }) {
    const place = model.header.placeDate?.date.span;
    for (const date of flatDates(model.dates)) {
      const edits = missingZeros(date);
      if (edits.length === 0) continue;
      const own = place !== undefined && date.span.overlaps(place);
      const params = { date: padded(date, edits) };
      yield {
        span: date.span,
        message: own ? 'placeDate' : 'text',
        params,
        ...(own ? { severity: 'error' as const } : {}),
        fixes: () => [{ title: 'fix.pad', params, edits }],
      };
    }
  },
});

function missingZeros(date: DateMention): Edit[] {
  const { kind, style, day, month, year, led } = date;
  if (kind !== 'day' || !day || !month || (style !== 'words' && style !== 'slash')) return [];
  // “Quốc khánh 2/9”: a day known by its figures, not a date.
  if (style === 'slash' && !year && !led) return [];
  // What no calendar has is another rule's business.
  if (!isRealDay(year?.value ?? 2024, month.value, day.value)) return [];
  const own = [...padding(day, paddedDay(day.value)), ...padding(month, paddedMonth(month.value))];
  // A month shared with a later day is padded there.
  return own.filter(({ span }) => span.overlaps(date.span));
}

/** The date as it reads with its zeros. */
function padded({ span }: DateMention, edits: readonly Edit[]): string {
  const { original } = span.anchor;
  let text = '';
  let at = span.from;
  for (const edit of edits) {
    text += original.slice(at, edit.span.from) + edit.newText;
    at = edit.span.to;
  }
  return text + original.slice(at, span.to);
}

function padding(part: Part<number>, padded: string): Edit[] {
  const old = part.span.text;
  return padded.startsWith('0') && old === String(part.value) ? [{ span: part.span, newText: padded }] : [];
}
