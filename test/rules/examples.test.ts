import { deepEqual, equal, ok } from 'node:assert/strict';
import { staleFiles } from '../../scripts/generate/files';
import { pagePath, rulePage } from '../../scripts/generate/pages';
import { ruleIds } from '../../server/src/rules';
import { acrossRules } from '../../server/src/rules/across-rules';
import { allRules, findRule } from '../../server/src/rules/all';
import { ruleMessage, ruleTexts } from '../../server/src/messages';
import type { Example, Finding, Rule } from '../../server/src/rules/types';
import { applyEdits, checkText } from '../support/check';
import { readMarks } from '../support/marks';
import { loadExamples } from '../support/rule-examples';

const all = await loadExamples();

/** A text is there in a language, with everything put into its places. */
function told(rule: Rule, language: 'vi' | 'en', id: string, params: Finding['params']): void {
  ok(ruleTexts(language, rule.id)?.messages[id], `${rule.id}: no ${language} text for ${id}`);
  const words = ruleMessage(language, rule.id, id, params);
  ok(!/\{[a-z]+(?::[a-z |]+)?\}|undefined|\bNaN\b|\[object/iu.test(words), `${rule.id}: ${words}`);
}

function run(rule: Rule, example: Example): void {
  const { text, ranges } = readMarks(example.text);
  const options = { language: example.language, ...(example.date ? { date: example.date } : {}) };
  const { diagnoses } = checkText(text, options, [rule], example.office, example.roster, example.others);
  const found = diagnoses.map(({ finding }) => text.slice(finding.span.start, finding.span.end));
  const expected = ranges.map((range) => text.slice(range.start, range.end));
  deepEqual(found, expected);
  deepEqual(
    diagnoses.map(({ finding }) => ({ start: finding.span.start, end: finding.span.end })),
    ranges,
  );
  for (const { finding } of diagnoses) {
    if (example.message) equal(finding.message, example.message);
    const fixes = finding.fixes?.() ?? [];
    const related = [...(finding.related ?? []), ...(finding.elsewhere ?? [])];
    for (const language of ['vi', 'en'] as const) {
      for (const { message, params } of [finding, ...related]) told(rule, language, message, params);
      for (const { title, params } of fixes) told(rule, language, title, params);
    }
    for (const { title, edits } of fixes)
      ok(applyEdits(text, edits) !== text, `${rule.id}: ${title} changes nothing`);
  }
  deepEqual(
    diagnoses.flatMap(({ finding }) => finding.related?.map(({ span }) => span.text) ?? []),
    example.related ?? [],
  );
  const offered = diagnoses.map(({ finding }) => finding.fixes?.() ?? []);
  const most = Math.max(0, ...offered.map((fixes) => fixes.length));
  if (rule.fix === 'none') equal(most, 0, 'a rule without a fix offers one');
  const [fixed, ...alternatives] = Array.from({ length: most }, (_, nth) =>
    applyEdits(
      text,
      offered.flatMap((fixes) => fixes[nth]?.edits ?? []),
    ),
  );
  deepEqual({ fixed, alternatives }, { fixed: example.fixed, alternatives: example.alternatives ?? [] });
  if (fixed === undefined) return;
  const again = checkText(fixed, options, [rule], example.office, example.roster, example.others).diagnoses;
  if (rule.fix === 'safe')
    deepEqual(
      again.map((d) => d.finding.message),
      [],
      'a finding is left after its fix',
    );
}

describe('rules', () => {
  for (const examples of all) {
    const { rule: id, bad, good } = examples;
    describe(id, () => {
      const rule = findRule(id);
      it('is in the list of rules', () => ok(rule));
      if (!rule) return;
      for (const example of bad) it(`finds: ${example.text}`, () => run(rule, example));
      for (const example of good) it(`is silent: ${example.text}`, () => run(rule, example));
      it('has a page with what it says now (npm run generate)', () =>
        deepEqual(staleFiles(new Map([[pagePath(rule), rulePage(rule, examples)]])), []));
      it('has examples of both kinds in each of its languages', () => {
        for (const language of rule.languages) {
          ok(
            bad.some((e) => e.language === language),
            `no bad example in ${language}`,
          );
          ok(
            good.some((e) => e.language === language),
            `no good example in ${language}`,
          );
        }
      });
    });
  }

  it('every rule is known by its id', () => {
    deepEqual([...ruleIds].sort(), allRules.map(({ id }) => id).sort());
    for (const { id, scope } of allRules)
      equal(
        scope === 'workspace',
        acrossRules.some((rule) => rule.id === id),
        id,
      );
  });

  it('every rule has examples', () => {
    const covered = new Set(all.map((e) => e.rule));
    deepEqual(
      allRules.map((r) => r.id).filter((id) => !covered.has(id)),
      [],
    );
  });

  it('every rule has a title and a reason in both languages, with the same messages', () => {
    for (const rule of allRules) {
      const vi = ruleTexts('vi', rule.id);
      const en = ruleTexts('en', rule.id);
      ok(vi?.title && vi.why && en?.title && en.why, rule.id);
      deepEqual(Object.keys(vi.messages).sort(), Object.keys(en.messages).sort(), rule.id);
    }
  });
});
