import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../server/src/features/edits';
import { ignoreHere, ignoreInDraft } from '../../../server/src/features/suppress';
import { lineBreakOf } from '../../../server/src/text/line-break';
import { buildModel } from '../../../server/src/model/document';
import { allRules, findRule } from '../../../server/src/rules/all';
import { check, type Diagnosis } from '../../../server/src/rules/engine';
import { defineRule, type Rule } from '../../../server/src/rules/types';
import { checkText, knowledge } from '../../support/check';
import { processorTime } from '../../support/time';

const BAD = 'Họp ngày 30/02/2025 tại Sơn Hà.';

/** Rules found, each with its zero-based line. */
function found(text: string, rules?: readonly Rule[]): string[] {
  const model = buildModel(text, knowledge);
  return check(model, knowledge, rules ? { rules } : {}).diagnoses.map(
    ({ rule, finding }) => `${model.lines.positionAt(finding.span.start).line} ${rule.id}`,
  );
}

describe('comments that silence rules', () => {
  it('disable-next-line: the next line alone', () => {
    deepEqual(found(`<!-- partydoc-disable-next-line date/impossible -->\n${BAD}\n${BAD}`), [
      '2 date/impossible',
    ]);
  });

  it('disable-next-line: a sentence that was wrapped by hand, whole', () => {
    const wrapped =
      'Hội nghị Ban Chấp hành Đảng bộ tỉnh Sơn Hà được tổ chức vào\nngày 30/02/2025 tại trụ sở.';
    deepEqual(found(wrapped), ['1 date/impossible']);
    deepEqual(found(`<!-- partydoc-disable-next-line date/impossible -->\n${wrapped}`), []);
  });

  it('disable-line: its own line', () => {
    deepEqual(found(`${BAD} <!-- partydoc-disable-line date/impossible -->\n${BAD}`), ['1 date/impossible']);
  });

  it('disable … enable: from one to the other', () => {
    const text = [
      BAD,
      '<!-- partydoc-disable date/impossible -->',
      BAD,
      BAD,
      '<!-- partydoc-enable date/impossible -->',
      BAD,
    ];
    deepEqual(found(text.join('\n')), ['0 date/impossible', '5 date/impossible']);
  });

  it('disable of everything, one rule enabled again', () => {
    const text = [
      '<!-- partydoc-disable -->',
      BAD,
      '<!-- partydoc-enable date/impossible -->',
      BAD,
      '<!-- partydoc-enable -->',
      BAD,
    ];
    deepEqual(found(text.join('\n')), ['3 date/impossible', '5 date/impossible']);
  });

  it('enable of everything ends what was disabled by name, and enable by name that rule alone', () => {
    const between = (enable: string): string[] =>
      found(
        `<!-- partydoc-disable date/impossible -->\n${BAD}\n<!-- partydoc-enable ${enable} -->\n${BAD}`,
      ).filter((line) => line.endsWith('date/impossible'));
    deepEqual(between(''), ['3 date/impossible']);
    deepEqual(between('date/weekday'), []);
  });

  it('disable again after enable, by name or of everything', () => {
    for (const again of ['date/impossible', '']) {
      const text = [
        '<!-- partydoc-disable -->',
        '<!-- partydoc-enable date/impossible -->',
        BAD,
        `<!-- partydoc-disable ${again} -->`,
        BAD,
      ];
      deepEqual(
        found(text.join('\n')).filter((line) => line.endsWith('date/impossible')),
        ['2 date/impossible'],
      );
    }
  });

  it('a word without a slash names no rule', () => {
    deepEqual(found(`<!-- partydoc-disable-next-line impossible -->\n${BAD}`), []);
  });

  it('disable-file: wherever it stands', () => {
    deepEqual(found(`${BAD}\n${BAD}\n<!-- partydoc-disable-file date/impossible -->`), []);
  });

  it('several rules, with commas or blanks, and a reason', () => {
    deepEqual(
      found(`<!-- partydoc-disable-next-line date/weekday, date/impossible -- theo bản gốc -->\n${BAD}`),
      ['0 text/unused-suppression'],
    );
  });

  it('another rule’s comment silences nothing, and is told so', () => {
    deepEqual(found(`<!-- partydoc-disable-next-line date/weekday -->\n${BAD}`), [
      '0 text/unused-suppression',
      '1 date/impossible',
    ]);
  });

  it('a comment for a rule that is off is not called unused', () => {
    const model = buildModel('<!-- partydoc-disable-next-line date/weekday -->\nHọp tại Sơn Hà.', knowledge);
    const { diagnoses } = check(model, knowledge, { severities: { 'date/weekday': 'off' } });
    deepEqual(diagnoses, []);
  });

  it('what is said of comments can be silenced by name only', () => {
    const unused = '<!-- partydoc-disable-next-line date/weekday -->\nHọp tại Sơn Hà.';
    deepEqual(found(`<!-- partydoc-disable-file text/unused-suppression -->\n${unused}`), []);
    deepEqual(found(`<!-- partydoc-disable-file -->\n${unused}`), [
      '0 text/unused-suppression',
      '1 text/unused-suppression',
    ]);
  });

  it('many comments and findings take linear time', () => {
    const lines = Array.from(
      { length: 3000 },
      () => `<!-- partydoc-disable-next-line date/impossible -->\n${BAD}`,
    );
    const rules = [findRule('date/impossible')].filter((rule) => rule !== undefined);
    ok(
      processorTime(() => {
        deepEqual(found(lines.join('\n'), rules), []);
      }) < 5000,
    );
  });
});

describe('“ignore” as a quick fix', () => {
  it('silences the finding that it was offered for, wherever it stands, and nothing else', () => {
    const line = fc.constantFrom(
      '',
      'Tỉnh uỷ Sơn Hà họp.',
      BAD,
      'Hội nghị Ban Chấp hành Đảng bộ tỉnh Sơn Hà được tổ chức vào',
      'ngày 31/4/2025 tại trụ sở.',
      '<!-- partydoc-disable-next-line date/weekday -->',
      '---',
    );
    const breaks = fc.constantFrom('\n', '\r\n', '\r');
    const first = allRules.filter((rule) => rule.last !== true);
    const key = (text: string, { rule, finding }: Diagnosis) =>
      `${rule.id} ${text.slice(finding.span.start, finding.span.end)}`;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), breaks, fc.nat(), (lines, lineBreak, pick) => {
        const text = lines.join(lineBreak);
        const { diagnoses } = checkText(text, { language: 'vi' }, first);
        if (diagnoses.length === 0) return;
        const at = pick % diagnoses.length;
        const diagnosis = diagnoses[at];
        if (!diagnosis) return;
        const model = buildModel(text, knowledge, { language: 'vi' });
        for (const edit of [ignoreHere(model, diagnosis), ignoreInDraft(model, diagnosis)]) {
          equal(edit.start, edit.end, 'nothing of the draft is taken away');
          const ignored = applyTextEdits(text, [edit]);
          const left = checkText(ignored, { language: 'vi' }, first).diagnoses.map((one) =>
            key(ignored, one),
          );
          const before = diagnoses.map((one) => key(text, one));
          ok(!left.some((one, i) => one === before[at] && left.length === before.length && i === at));
          ok(left.length < before.length);
          for (const one of left) ok(before.includes(one));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('goes after a Markdown front matter', () => {
    const text = `---\ntitle: Báo cáo\n---\n${BAD}\n`;
    const model = buildModel(text, knowledge);
    const [diagnosis] = checkText(text).diagnoses;
    ok(diagnosis);
    equal(
      applyTextEdits(text, [ignoreInDraft(model, diagnosis)]),
      `---\ntitle: Báo cáo\n---\n<!-- partydoc-disable-file date/impossible -->\n${BAD}\n`,
    );
  });

  it('uses the line break of the draft', () => {
    deepEqual(['a\nb', 'a\r\nb\n', 'a\rb', 'a', ''].map(lineBreakOf), ['\n', '\r\n', '\r', '\n', '\n']);
  });
});

describe('a rule that throws', () => {
  it('is named, and the others go on', () => {
    const rule = findRule('date/impossible');
    ok(rule);
    const broken = defineRule({
      ...rule,
      id: 'text/broken',
      check: () => {
        throw new Error('a slip');
      },
    });
    const result = check(buildModel(BAD, knowledge), knowledge, { rules: [broken, rule] });
    deepEqual(
      result.failures.map((failure) => failure.rule.id),
      ['text/broken'],
    );
    deepEqual(
      result.diagnoses.map((one) => one.rule.id),
      ['date/impossible'],
    );
  });
});
