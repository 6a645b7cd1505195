import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { WorkspaceIndex } from '../../../server/src/archive/workspace-index';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { byPassage } from '../../../server/src/rules/divisions';
import { check, type CheckOptions } from '../../../server/src/rules/engine';
import { defineRule, defineRuleOver, type Finding, type Rule } from '../../../server/src/rules/types';
import { knowledge } from '../../support/check';

const FACTS = {
  id: 'text/first',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
} as const;

const TEXT = 'Họp ngày 01/02/2025.\nHọp ngày 02/02/2025.\nHọp ngày 03/02/2025.';

const draft = (text = TEXT, earlier?: DocumentModel): DocumentModel =>
  buildModel(text, knowledge, { language: 'vi', ...(earlier ? { earlier } : {}) });

const finding = (span: Finding['span'], more: Partial<Finding> = {}): Finding => ({
  span,
  message: 'main',
  params: {},
  ...more,
});

/** A rule that finds every date. */
function dates(facts: Partial<Rule> = {}, more: Partial<Finding> = {}): Rule {
  return defineRule({
    ...FACTS,
    ...facts,
    *check({ model }) {
      for (const { span } of model.dates) yield finding(span, more);
    },
  });
}

/** What rules find: the id of each, the first word of its place, its severity. */
function said(model: DocumentModel, rules: readonly Rule[], options: CheckOptions = {}): string[] {
  return check(model, knowledge, { ...options, rules }).diagnoses.map(
    ({ rule, finding: { span }, severity }) => `${rule.id} ${span.text} ${severity}`,
  );
}

/** How often a rule was asked. */
function counted(look: (context: Parameters<Rule['check']>[0]) => unknown): {
  rule: Rule;
  times: () => number;
} {
  let asked = 0;
  const rule = defineRule({
    ...FACTS,
    check(context) {
      asked++;
      look(context);
      return [];
    },
  });
  return { rule, times: () => asked };
}

describe('which rules run', () => {
  const one = draft('Họp ngày 01/02/2025.');

  it('those of the draft’s language', () => {
    deepEqual(said(one, [dates()]), ['text/first 01/02/2025 warning']);
    deepEqual(said(one, [dates({ languages: ['en'] })]), []);
  });

  it('none that is switched off', () => {
    deepEqual(said(one, [dates()], { severities: { 'text/first': 'off' } }), []);
    deepEqual(said(one, [dates({ last: true })], { severities: { 'text/first': 'off' } }), []);
  });

  it('those in preview where they are asked for, all or one by one', () => {
    const rule = dates({ stage: 'preview' });
    deepEqual(said(one, [rule]), []);
    deepEqual(said(one, [rule], { preview: false }), []);
    equal(said(one, [rule], { preview: true }).length, 1);
    deepEqual(said(one, [rule], { severities: { 'text/first': 'hint' } }), ['text/first 01/02/2025 hint']);
  });

  it('those that compare drafts where there are others', () => {
    const rule = dates({ scope: 'workspace' });
    deepEqual(said(one, [rule]), []);
    equal(
      said(one, [rule], { workspace: { index: new WorkspaceIndex(knowledge), uri: 'file:///a.vbd' } }).length,
      1,
    );
  });
});

describe('how severe a finding is', () => {
  const one = draft('Họp ngày 01/02/2025.');

  it('as the settings say, else the finding, else its rule', () => {
    const rule = dates({}, { severity: 'information' });
    deepEqual(said(one, [rule]), ['text/first 01/02/2025 information']);
    deepEqual(said(one, [rule], { severities: { 'text/first': 'error' } }), ['text/first 01/02/2025 error']);
    deepEqual(said(one, [rule]), ['text/first 01/02/2025 information']);
  });
});

describe('the order of findings', () => {
  it('is that of the text, the shorter first, whichever rule is asked first', () => {
    const model = draft();
    const [block] = model.blocks;
    const long = defineRule({
      ...FACTS,
      id: 'text/long',
      *check() {
        if (block) yield finding(block.span(9, 20));
      },
    });
    const order = (rules: readonly Rule[]): string[] => said(model, rules);
    const expected = [
      'text/first 01/02/2025 warning',
      'text/long 01/02/2025. warning',
      'text/first 02/02/2025 warning',
      'text/first 03/02/2025 warning',
    ];
    const short = dates();
    deepEqual(order([long, short]), expected);
    deepEqual(order([short, long]), expected);
  });

  it('is that of the text, too, where some are said last', () => {
    const last = defineRule({
      ...FACTS,
      id: 'text/last',
      last: true,
      *check({ model: { blocks } }) {
        for (const block of blocks) yield finding(block.span(0, 3));
      },
    });
    const model = draft(`${TEXT}<!-- partydoc-disable-line text/other -->`);
    deepEqual(said(model, [last, dates()]), [
      'text/last Họp warning',
      'text/first 01/02/2025 warning',
      'text/last Họp warning',
      'text/first 02/02/2025 warning',
      'text/last Họp warning',
      'text/first 03/02/2025 warning',
    ]);
  });
});

describe('what is said of a draft again', () => {
  it('is the same list where nothing has changed', () => {
    const model = draft();
    const rule = dates();
    const again = (rules: readonly Rule[]) => check(model, knowledge, { rules }).diagnoses;
    const before = again([rule]);
    equal(again([rule]), before);
    equal(again([rule]).length, 3);
  });

  it('goes with its rule, and comes back with it', () => {
    const model = draft();
    const one = dates();
    const other = defineRule({
      ...FACTS,
      id: 'text/other',
      *check({ model: { blocks } }) {
        for (const block of blocks) yield finding(block.span(0, 3));
      },
    });
    equal(said(model, [one, other]).length, 6);
    deepEqual([...new Set(said(model, [other]))], ['text/other Họp warning']);
    equal(said(model, [one, other]).length, 6);
  });

  it('goes with a rule that throws now, and comes back when it does not', () => {
    let fails = false;
    const rule = defineRule({
      ...FACTS,
      *check({ model }) {
        for (const { span } of model.dates) yield finding(span);
        if (fails) throw new Error('a slip');
      },
    });
    const first = draft();
    equal(said(first, [rule]).length, 3);
    fails = true;
    const second = draft(`${TEXT}\nHọp ngày 04/02/2025.`, first);
    const result = check(second, knowledge, { rules: [rule] });
    deepEqual([result.diagnoses.length, result.failures.map((failure) => failure.rule)], [0, [rule]]);
    fails = false;
    equal(said(second, [rule]).length, 4);
  });

  it('is of the parts that are there now', () => {
    const rule = defineRuleOver(byPassage, {
      ...FACTS,
      *check({ model }) {
        for (const { span } of model.dates) yield finding(span);
      },
    });
    const first = draft();
    equal(said(first, [rule]).length, 3);
    const second = draft(TEXT.replace('02/02', '12/02'), first);
    deepEqual(said(second, [rule]), [
      'text/first 01/02/2025 warning',
      'text/first 12/02/2025 warning',
      'text/first 03/02/2025 warning',
    ]);
    const third = draft(TEXT.slice(0, 20), second);
    deepEqual(said(third, [rule]), ['text/first 01/02/2025 warning']);
  });

  it('is asked for anew where what a rule reads is another, and only there', () => {
    const cases: readonly [look: (context: Parameters<Rule['check']>[0]) => unknown, asked: number][] = [
      [() => undefined, 1],
      [({ model }) => model.dates, 2],
      [({ model }) => model.citations, 1],
      [({ model }) => model.language, 1],
      [({ model }) => model.told((draft) => draft.dates.length), 2],
      [({ model }) => model.told((draft) => draft.citations.length), 1],
      [({ model }) => model.told((draft, kind: string) => `${kind}${String(draft.lists.length)}`, 'list'), 1],
      [({ suppressions }) => suppressions?.all, 2],
      [({ workspace }) => workspace, 1],
    ];
    for (const [look, asked] of cases) {
      const { rule, times } = counted(look);
      const first = draft();
      said(first, [rule]);
      said(draft(`${TEXT}\nHọp ngày 04/02/2025.`, first), [rule]);
      equal(times(), asked, look.toString());
    }
  });

  it('is asked for anew of each word that was asked about', () => {
    const { rule, times } = counted(({ model }) =>
      ['01', '04'].map((day) =>
        model.told(
          (draft, wanted: string) => draft.dates.some(({ span }) => span.text.includes(wanted)),
          day,
        ),
      ),
    );
    const first = draft();
    said(first, [rule]);
    const second = draft(`${TEXT}\nHọp ngày 05/02/2025.`, first);
    said(second, [rule]);
    said(draft(`${TEXT}\nHọp ngày 04/02/2025.`, second), [rule]);
    notEqual(times(), 1);
  });

  it('of what a fix reads, nothing is noted', () => {
    let fix: (() => unknown) | undefined;
    const { rule, times } = counted(({ model }) => {
      fix = () => model.dates.length;
    });
    const first = draft();
    said(first, [rule]);
    const second = draft(`${TEXT}\nHọp ngày 04/02/2025.`, first);
    equal(fix?.(), 3);
    said(second, [rule]);
    equal(times(), 1);
    // It reads the draft as it is now.
    equal(fix(), 4);
  });
});

describe('what a rule is given', () => {
  it('the draft’s day and language, what is known, and the office', () => {
    const office = { issuer: 'TU' };
    let given: Parameters<Rule['check']>[0] | undefined;
    const { rule } = counted((context) => (given = context));
    const model = draft('Sơn Hà, ngày 05 tháng 3 năm 2025\n\nHọp ngày 01/02/2025.');
    check(model, knowledge, { rules: [rule], office });
    deepEqual(
      [given?.date, given?.language, given?.knowledge === knowledge, given?.office, given?.workspace],
      [model.date?.iso, 'vi', true, office, undefined],
    );
    deepEqual([...(given?.suppressions?.ruleIds ?? [])].includes('date/weekday'), true);
  });

  it('of a part, its nodes and what is said of the draft', () => {
    const seen: unknown[] = [];
    const rule = defineRuleOver(byPassage, {
      ...FACTS,
      check({ model }) {
        seen.push(
          model.language,
          model.date,
          model.header,
          model.layout,
          model.told((all) => all.dates.length),
          'lists' in model,
        );
        return [];
      },
    });
    const model = draft();
    said(model, [rule]);
    deepEqual(seen, ['vi', model.date, model.header, model.layout, 3, false]);
  });
});
