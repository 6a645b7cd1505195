import { addTo } from '../../text/add-to';
import { lookupKey } from '../../text/fold';
import { joined } from '../../model/columns';
import type { Fact, PassageNodes, ToneWord } from '../../model/types';
import { defineRule } from '../types';

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
    if (!context.model.told(isMixed)) return;
    const [olds, news] = [context.model.told(oldWords), context.model.told(newWords)];
    const [rarer, chosen] = olds.length <= news.length ? [olds, news] : [news, olds];
    const first = chosen[0];
    if (!first) return;
    for (const places of byForm(rarer)) {
      const several = places.length > MANY;
      // A form that stands all over the draft is told once, with its other places, not in every line.
      for (const word of several ? places.slice(0, 1) : places) {
        const text = word.span.text;
        const other = otherStyle(word);
        const edits = (several ? places : [word]).map((place) => ({
          span: place.span,
          newText: otherStyle(place),
        }));
        const params = { text, other, model: first.span.text, count: places.length };
        yield {
          span: word.span,
          message: several ? 'mixedMany' : 'mixed',
          params,
          related: [
            { span: first.span, message: 'other' },
            ...(several ? places.slice(1).map(({ span }) => ({ span, message: 'here' })) : []),
          ],
          fixes: () => [{ title: several ? 'fix.all' : 'fix.style', params, edits }],
        };
      }
    }
  },
});

/** The words of a style, but those of names. */
function wordsIn(style: ToneWord['style']): Fact<readonly ToneWord[]> {
  const all = joined(({ toneWords }: PassageNodes) =>
    toneWords.filter((word) => !word.proper && word.style === style),
  );
  return (model) => all(model, model.passages);
}

const [oldWords, newWords] = [wordsIn('old'), wordsIn('new')];

/** Whether both styles are there: the words of a draft that has one are not looked at. */
const isMixed: Fact<boolean> = (model) => oldWords(model).length > 0 && newWords(model).length > 0;

/** A form found at more places than this is one finding. */
const MANY = 3;

/** The places of each form, letter case apart. */
function byForm(words: readonly ToneWord[]): Iterable<ToneWord[]> {
  const forms = new Map<string, ToneWord[]>();
  for (const word of words) {
    const key = word.span.text.normalize('NFC').toLowerCase();
    addTo(forms, key, word);
  }
  return forms.values();
}

const TO_NEW: Readonly<Record<string, string>> = {
  òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ',
  òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
}; // prettier-ignore

/** The word with its tone mark in the other place, letter case kept. */
export function otherStyle(word: ToneWord): string {
  const text = word.span.text.normalize('NFC');
  const lower = text.toLowerCase();
  const changed =
    word.style === 'new'
      ? lookupKey(lower)
      : lower.slice(0, -2) + (TO_NEW[lower.slice(-2)] ?? lower.slice(-2));
  return Array.from(changed, (unit, i) =>
    text.charAt(i) === lower.charAt(i) ? unit : unit.toUpperCase(),
  ).join('');
}
