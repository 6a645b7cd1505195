/** The tables of the evaluation, as Markdown: the terminal and `docs/evaluation.md` show the same. */
import { allRules } from '../../server/src/rules/all';
import type { Language } from '../../server/src/model/types';
import type { Rule, RuleId } from '../../server/src/rules/types';
import { type Found, isAlarm } from './findings';
import { FOLDER_SIZE, type FolderRecall } from './folders';
import type { Judgements, Verdict } from './judgements';
import type { OperatorRecall } from './recall';
import type { Group, SourceText } from './texts';

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const width = head.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => String(row[i] ?? '').length)),
  );
  const line = (row: readonly (string | number)[]): string =>
    `| ${width
      .map((w, i) => {
        const cell = row[i] ?? '';
        return typeof cell === 'number' || i > 0 ? String(cell).padStart(w) : cell.padEnd(w);
      })
      .join(' | ')} |`;
  const rule = `| ${width.map((w, i) => (i > 0 ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const perTenThousand = (count: number, words: number): string =>
  words === 0 ? '–' : ((count * 10_000) / words).toFixed(2);

export interface DensityInput {
  readonly sources: readonly SourceText[];
  readonly found: readonly Found[];
  readonly judgements: Judgements;
}

const GROUPS: readonly { group: Group; language: Language; name: string }[] = [
  { group: 'examples', language: 'vi', name: 'clean examples, Vietnamese' },
  { group: 'examples', language: 'en', name: 'clean examples, English' },
  { group: 'corpus', language: 'vi', name: 'real texts, Vietnamese' },
  { group: 'corpus', language: 'en', name: 'real texts, English' },
  { group: 'reports', language: 'en', name: 'real reports, English' },
];

/** Findings of severity warning and error per 10,000 words, by set of texts. */
export function densityTable({ sources, found, judgements }: DensityInput): string {
  const rows = GROUPS.flatMap(({ group, language, name }) => {
    const texts = sources.filter((s) => s.group === group && s.model.language === language);
    if (texts.length === 0) return [];
    const paths = new Set(texts.map((s) => s.path));
    const words = texts.reduce((sum, s) => sum + s.words, 0);
    const alarms = found.filter((f) => paths.has(f.path) && isAlarm(f));
    const count = (verdict: Verdict): number => alarms.filter((f) => judgements.of(f) === verdict).length;
    const doubtful = alarms.length - count('right');
    const quiet = found.filter((f) => paths.has(f.path) && !isAlarm(f)).length;
    return [
      [
        name,
        texts.length,
        words,
        alarms.length,
        count('right'),
        count('false'),
        count('unjudged'),
        perTenThousand(alarms.length, words),
        perTenThousand(doubtful, words),
        quiet,
      ],
    ];
  });
  return table(
    [
      'texts',
      'files',
      'words',
      'findings',
      'right',
      'false',
      'unjudged',
      'findings / 10,000',
      'not right / 10,000',
      'quiet',
    ],
    rows,
  );
}

interface Share {
  made: number;
  found: number;
  noisy: number;
}

function sum(results: readonly OperatorRecall[]): Share {
  return results.reduce(
    (all, r) => ({ made: all.made + r.made, found: all.found + r.found, noisy: all.noisy + r.noisy }),
    { made: 0, found: 0, noisy: 0 },
  );
}

/** The findings of one rule on texts believed clean, over all groups. */
function alarmsOf(rule: RuleId, found: readonly Found[], judgements: Judgements): string {
  const own = found.filter((f) => f.rule === rule && isAlarm(f));
  const notRight = own.filter((f) => judgements.of(f) !== 'right').length;
  return own.length === 0 ? '0' : `${notRight} of ${own.length}`;
}

/** One row a rule: what it says on clean texts and what it finds of the mistakes put in. */
export function ruleTable(
  { found, judgements }: DensityInput,
  recall: readonly OperatorRecall[],
  rules: readonly Rule[] = allRules,
): string {
  const cells = (rule: RuleId, language: Language): (string | number)[] => {
    const { made, found: hit, noisy } = sum(recall.filter((r) => r.rule === rule && r.language === language));
    return made === 0 ? ['not measured', '', ''] : [made, percent(hit, made), percent(noisy, made)];
  };
  const rows = rules.map((rule) => [
    rule.id,
    rule.stage,
    alarmsOf(rule.id, found, judgements),
    ...(rule.languages.includes('vi') ? cells(rule.id, 'vi') : ['not for vi', '', '']),
    ...(rule.languages.includes('en') ? cells(rule.id, 'en') : ['not for en', '', '']),
  ]);
  return table(
    [
      'rule',
      'stage',
      'not right',
      'vi: mistakes',
      'found',
      'with more',
      'en: mistakes',
      'found',
      'with more',
    ],
    rows,
  );
}

export function operatorTable(recall: readonly OperatorRecall[]): string {
  return table(
    ['mistake', 'rule', 'language', 'made', 'found', 'with more'],
    recall.map((r) => [
      r.operator,
      r.rule,
      r.language,
      r.made,
      percent(r.found, r.made),
      percent(r.noisy, r.made),
    ]),
  );
}

/** What the rules that compare drafts said of folders without a mistake. */
export function cleanFolders({ drafts, findings }: FolderRecall['clean']): string {
  return `In ${drafts} drafts of folders made without a mistake the rules that compare drafts have ${findings.length} findings.`;
}

/** Every finding on texts believed clean; quotations of real texts only where `quotes` (the terminal). */
export function findingTable({ found, judgements }: DensityInput, quotes: boolean): string {
  const SHORT = 60;
  const rows = found
    .filter(isAlarm)
    .map((f) => [
      `${f.path}:${f.line}`,
      f.rule,
      f.severity,
      judgements.of(f),
      quotes ? `“${f.quote.slice(0, SHORT)}” ${f.message}` : judgements.reason(f),
    ]);
  if (!quotes) return table(['place', 'rule', 'severity', 'verdict', 'why'], rows);
  return rows.map((row) => row.join('  ')).join('\n');
}

/** The page `docs/evaluation.md`. */
export function page(
  input: DensityInput,
  recall: readonly OperatorRecall[],
  perRule: number,
  clean: FolderRecall['clean'],
): string {
  return `# Evaluation

Made by \`npm run evaluate\`; do not edit. Two questions: how often do the rules speak where nothing is wrong, and how much
of what is wrong do they find? All rules run, those in preview too.

**Texts.** The clean examples of this repository, and a corpus of real texts (\`../shared/corpus\`: documents, news,
speeches and three reports) that is no part of it. Where the corpus is absent, the evaluation says so and measures the
examples alone. A word is what stands between two spaces; in Vietnamese, a syllable.

## Findings on texts believed clean

Findings of severity *error* and *warning*. Real texts do have real mistakes: “right” are those that a proofreader who read
each one would mark too (\`scripts/evaluate/judgements.csv\`); “not right” are all others, the unjudged included. “Quiet”
counts questions and hints, which do not interrupt.

${densityTable(input)}

## By rule

“Mistakes”: how many were put into clean texts, one at a time, at random sound places (seeded; up to ${perRule} for each rule and
language, fewer where the texts have no more places). “Found”: by this rule, at an overlapping range, where it said
nothing before. “With more”: share of mistakes that also raised another warning or error, or more than one of this rule. A rule
without an operator is “not measured”: nothing is known about its recall.

All texts lie in one folder here, so that the rules that compare drafts speak about the real ones too. Their mistakes are put
into one file of a small office's folder of ${FOLDER_SIZE} drafts, made from a seed and simpler than real ones. ${cleanFolders(clean)}

${ruleTable(input, recall)}

## By kind of mistake

${operatorTable(recall)}

## Each finding on a text believed clean

By place alone: the texts are not ours to quote. \`npm run evaluate\` shows the words.

${findingTable(input, false)}
`;
}
