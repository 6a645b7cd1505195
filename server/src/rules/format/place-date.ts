import { lookupKey } from '../../text/fold';
import { keyAt, words } from '../../text/words';
import type { Layout } from '../../model/format-types';
import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';
import { guideline, partyLayout } from './support';

/** The place-date line: its form, and its place against the issuer's. Zeros are the business of date/leading-zero. */
export const placeDateLine = defineRule({
  id: 'format/place-date',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I.4'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout) return;
    const loose = layout.looseDate;
    if (loose) {
      const right = loose.iso === undefined ? undefined : `${loose.place.text}, ${inWords(loose.iso)}`;
      yield {
        span: loose.span,
        message: 'form',
        fixes: () => (right === undefined ? [] : [replacement(loose.span, right, { title: 'fix.form' })]),
      };
      return;
    }
    const line = context.model.header.placeDate;
    const home = line && issuerPlace(layout);
    if (!line || home === undefined) return;
    const place = lookupKey(line.place);
    if (place.includes(home.key) || home.key.includes(place)) return;
    yield {
      span: layout.head['place-date']?.span ?? line.span,
      message: 'place',
      severity: 'information',
      params: { place: line.place, issuer: home.text },
      related: [{ span: home.span, message: 'issuer' }],
    };
  },
});

/** The day as the line writes it: two figures for a day below 10 and for January and February. */
function inWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** How many words of such a committee's name stand before the place. */
const COMMITTEES: Readonly<Record<string, number>> = { 'tỉnh ủy': 2, 'thành ủy': 2 };
const UNITS = new Set(['xã', 'phường']);

/** The place that the issuer is named by: TỈNH UỶ SƠN HÀ, ĐẢNG UỶ XÃ PHÚ KHÊ. */
function issuerPlace({ issuers }: Layout) {
  for (const line of [...issuers].reverse()) {
    const read = words(line.text);
    const head = `${keyAt(read, 0)} ${keyAt(read, 1)}`;
    const isUnit = head === 'đảng ủy' && UNITS.has(keyAt(read, 2));
    const from = read[isUnit ? 3 : (COMMITTEES[head] ?? read.length)]?.from;
    // An organ of the committee sits where the committee does.
    if (from !== undefined && read.length <= 8)
      return { key: lookupKey(line.text.slice(from)), text: line.text, span: line.span };
    if (head === 'đảng ủy' || head === 'đảng bộ') return undefined;
  }
  return undefined;
}
