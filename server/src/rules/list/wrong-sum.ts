import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';

/** “15 đơn vị, gồm 12 xã, 4 phường”, “27/29 đảng viên, vắng 03”: numbers that do not come out together. */
export const wrongSum = defineRule({
  id: 'list/wrong-sum',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    const shown = (value: number): string => value.toLocaleString(language);
    for (const { span, kind, whole, sum, right } of model.sums) {
      const { text } = span;
      const written = PLAIN.test(text)
        ? String(right).padStart(text.startsWith('0') ? 2 : 1, '0')
        : shown(right);
      const unit = SHARE.exec(span.anchor.original.slice(span.to, span.to + 2))?.[0] ?? '';
      yield {
        span,
        message: kind === 'change' ? (sum > whole ? 'rise' : 'fall') : kind,
        params: { whole: shown(whole), sum: shown(sum), right: written + unit, told: text + unit },
        // Either of the two may be the wrong one.
        fixes: () =>
          kind === 'excess' || kind === 'within' ? [] : [replacement(span, written, { title: 'fix.sum' })],
      };
    }
  },
});

/** A figure with a leading zero, or with no sign between its thousands. */
const PLAIN = /^(?:0\d|\d{4,}$)/u;

/** Behind a change that is told in per cent: it is that which does not come out, not the difference. */
const SHARE = /^ ?%/u;
