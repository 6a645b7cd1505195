import { deepEqual, ok } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { check, type Diagnosis } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { exampleDrafts, realTexts } from '../../support/trust/texts';

const MISTAKES = [
  'Sơn Hà, ngày 05 tháng 3 năm 2026',
  'Hội nghị ngày 30/02/2026 bàn việc thực hiện Kết luận số 7–KL/TW, ngày 2/4/2025 của Bộ Chính trị:',
  'a) Việc thứ nhất.',
  'c) Đồng chí Nguyễn Văn Mẫu, Bí thư tỉnh uỷ; Nghị quyết số 57 -NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
  'd) Từ ngày 15/3/2026 đến ngày 10/3/2026.',
].join('\n');

/** A text cut after each of some of its lines. */
function* beginnings(text: string): Iterable<string> {
  const step = Math.max(200, text.length / 3);
  for (let at = text.indexOf('\n', step); at >= 0; at = text.indexOf('\n', at + step))
    yield text.slice(0, at + 1);
}

const said = ({ rule, finding: { span, message } }: Diagnosis): string =>
  `${rule.id} ${span.start}-${span.end} ${message}`;

describe('the beginning of a draft', () => {
  it('is told what nothing after it can change: all of it is said of the whole draft too', () => {
    let count = 0;
    for (const text of [...exampleDrafts(), ...realTexts().slice(0, 10)].flatMap((one) => [
      one,
      `${MISTAKES}\n${one}`,
    ])) {
      if (text.length > 20_000) continue;
      const whole = buildModel(text, knowledge);
      const all = new Set(check(whole, knowledge, { preview: true }).diagnoses.map(said));
      for (const beginning of beginnings(text)) {
        const model = buildModel(beginning, knowledge, { language: whole.language });
        const { diagnoses } = check(model, knowledge, { preview: true, goesOn: true });
        deepEqual(
          diagnoses.map(said).filter((one) => !all.has(one)),
          [],
        );
        count += diagnoses.length;
      }
    }
    ok(count > 100, `${count} findings`);
  });

  it('is judged by passages alone; what is kept of that is no less than a fresh judgement of the whole', () => {
    const text = `${MISTAKES}\n${'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n'.repeat(3)}`;
    const beginning = buildModel(`${MISTAKES}\n`, knowledge);
    const first = check(beginning, knowledge, { preview: true, goesOn: true }).diagnoses.map(said);
    deepEqual(
      first.filter((one) => one.startsWith('list/')),
      [],
    );
    const goneOn = buildModel(text, knowledge, { earlier: beginning });
    deepEqual(
      check(goneOn, knowledge, { preview: true }).diagnoses.map(said),
      check(buildModel(text, knowledge), knowledge, { preview: true }).diagnoses.map(said),
    );
  });
});
