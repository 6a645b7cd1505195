import { lookupKey } from '../../text/fold';
import type { ToneWord } from '../../model/types';
import { defineRule, type RuleContext } from '../types';
import { written } from './shared';

/** Both places of the tone mark (uỷ and ủy) in one draft; the rarer style is reported. Never in quotations and names. */
export const toneMarks = defineRule({
  id: 'title/tone-marks',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: { vi: 'Quyết định 1989/QĐ-BGDĐT', en: 'Decision 1989/QĐ-BGDĐT' },
  *check(context) {
    const words = context.model.toneWords.filter((word) => !word.proper);
    const olds = words.filter((word) => word.style === 'old');
    const news = words.filter((word) => word.style === 'new');
    if (olds.length === 0 || news.length === 0) return;
    const [rarer, chosen] = olds.length <= news.length ? [olds, news] : [news, olds];
    const first = chosen[0];
    if (!first) return;
    for (const word of rarer) {
      const text = written(context, word.span);
      const other = otherStyle(word, context);
      yield {
        span: word.span,
        message: 'mixed',
        params: { text, other, model: written(context, first.span) },
        related: [{ span: first.span, message: 'other' }],
        fixes: () => [
          { title: 'fix.style', params: { other }, edits: [{ span: word.span, newText: other }] },
        ],
      };
    }
  },
});

const TO_NEW: Readonly<Record<string, string>> = {
  òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ',
  òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
}; // prettier-ignore

/** The word with its tone mark in the other place, letter case kept. */
export function otherStyle(word: ToneWord, context: RuleContext): string {
  const text = written(context, word.span).normalize('NFC');
  const lower = text.toLowerCase();
  const changed =
    word.style === 'new'
      ? lookupKey(lower)
      : lower.slice(0, -2) + (TO_NEW[lower.slice(-2)] ?? lower.slice(-2));
  return Array.from(changed, (unit, i) =>
    text.charAt(i) === lower.charAt(i) ? unit : unit.toUpperCase(),
  ).join('');
}
