/**
 * `npm run evaluate`: precision and recall of the rules, in numbers. Prints its tables, and writes `docs/evaluation.md`
 * after a whole run with the corpus present. `-- --help` lists the options.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { allRules } from '../server/src/rules/all';
import type { RuleId } from '../server/src/rules/types';
import {
  type Found,
  findInSources,
  isAlarm,
  readSnapshot,
  without,
  writeSnapshot,
} from './evaluate/findings';
import { measureFolders } from './evaluate/folders';
import { Judgements } from './evaluate/judgements';
import { operators } from './evaluate/operators';
import { measureRecall, type OperatorRecall } from './evaluate/recall';
import {
  cleanFolders,
  type DensityInput,
  densityTable,
  findingTable,
  operatorTable,
  page,
  percent,
  ruleTable,
} from './evaluate/report';
import { corpusIsPresent, loadCorpus, loadExamples, passages, root, type SourceText } from './evaluate/texts';

interface Options {
  readonly check?: boolean;
  readonly only: string[];
  readonly perRule: string;
  readonly recall: boolean;
  readonly missed?: boolean;
  readonly beside?: boolean;
  readonly quiet?: boolean;
  readonly snapshot?: string;
  readonly compare?: string;
}

/** What a quick check asks for; few mutants make the share uncertain, so a handful proves nothing either way. */
const CHECK = { perRule: 24, share: 0.9, enough: 10 };

function shortQuote(found: Found): string {
  const SHORT = 60;
  return `${found.path}:${found.line} ${found.rule} ${found.severity} “${found.quote.slice(0, SHORT)}” ${found.message}`;
}

function compare(file: string, now: readonly Found[]): void {
  const before = readSnapshot(file);
  const gained = without(now, before);
  const lost = without(before, now);
  for (const found of lost) console.log(`- ${shortQuote(found)}`);
  for (const found of gained) console.log(`+ ${shortQuote(found)}`);
  console.log(`${gained.length} gained, ${lost.length} lost, ${now.length} now`);
}

/** Problems of a quick check, each a line; none means that it passed. */
function problems(found: readonly Found[], recall: readonly OperatorRecall[]): string[] {
  const list = found.filter(isAlarm).map((one) => `false alarm on a clean example: ${shortQuote(one)}`);
  const name = (r: OperatorRecall): string => `${r.rule} (${r.language})`;
  for (const group of new Set(recall.map(name))) {
    const results = recall.filter((r) => name(r) === group);
    const made = results.reduce((sum, r) => sum + r.made, 0);
    const hit = results.reduce((sum, r) => sum + r.found, 0);
    if (made >= CHECK.enough && hit / made < CHECK.share)
      list.push(`recall of ${group} is ${percent(hit, made)} of ${made}`);
  }
  return list;
}

function printMissed(recall: readonly OperatorRecall[]): void {
  const AT_MOST = 12;
  for (const { rule, operator, language, missed } of recall) {
    if (missed.length === 0) continue;
    console.log(`\n${rule}, ${language}: ${operator} (${missed.length} missed)`);
    for (const miss of missed.slice(0, AT_MOST))
      console.log(`  ${miss.path} +${miss.line}: …${miss.context}…`);
  }
}

/** Mistakes that were told of more than once, with what was said beside the right finding. */
function printBeside(recall: readonly OperatorRecall[]): void {
  for (const { rule, operator, language, beside } of recall) {
    for (const { path, line, context, others } of beside) {
      console.log(`\n${rule}, ${language}: ${operator}; ${path} +${line}: …${context}…`);
      for (const other of others) console.log(`  ${shortQuote(other)}`);
    }
  }
}

function isWanted(only: readonly string[], rule: RuleId): boolean {
  return only.length === 0 || only.some((start) => rule.startsWith(start));
}

function run(options: Options): void {
  const corpus = options.check === true ? [] : loadCorpus();
  if (options.check === true) console.log('Quick check on the examples alone; the corpus is left out.');
  else if (!corpusIsPresent()) console.log('SKIPPED: the corpus ../shared/corpus is absent; examples alone.');
  const sources: SourceText[] = [...loadExamples(), ...corpus];
  const found = findInSources(sources).filter(({ rule }) => isWanted(options.only, rule));
  if (options.snapshot !== undefined) writeSnapshot(options.snapshot, found);
  if (options.compare !== undefined) compare(options.compare, found);
  if (options.snapshot !== undefined || options.compare !== undefined) return;

  const input: DensityInput = { sources, found, judgements: new Judgements() };
  if (options.quiet !== true) console.log(`\n${findingTable(input, true)}`);
  console.log(`\n${densityTable(input)}`);
  if (!options.recall) return;

  const perRule = options.check === true ? CHECK.perRule : Number(options.perRule);
  const wanted = operators.filter(({ rule }) => isWanted(options.only, rule));
  const recall = measureRecall(wanted, passages(sources), perRule);
  const folders = measureFolders((rule) => isWanted(options.only, rule), perRule);
  recall.push(...folders.recall);
  if (options.missed === true) printMissed(recall);
  if (options.beside === true) printBeside(recall);
  console.log(`\n${operatorTable(recall)}`);
  if (folders.recall.length > 0) console.log(`\n${cleanFolders(folders.clean)}`);
  const rules = allRules.filter(({ id }) => isWanted(options.only, id));
  console.log(`\n${ruleTable(input, recall, rules)}`);
  if (options.check === true) {
    const list = [
      ...problems(found, recall),
      ...folders.clean.findings.map((one) => `in a sound folder: ${shortQuote(one)}`),
    ];
    for (const problem of list) console.error(problem);
    process.exitCode = list.length > 0 ? 1 : 0;
  } else if (corpus.length > 0 && options.only.length === 0) {
    writeFileSync(join(root, 'docs/evaluation.md'), page(input, recall, perRule, folders.clean));
    console.log('\nWritten: docs/evaluation.md');
  }
}

function collect(value: string, before: string[]): string[] {
  if (!allRules.some(({ id }) => id.startsWith(value)))
    throw new InvalidArgumentError('No rule has this id or this beginning.');
  return [...before, value];
}

const program = new Command('evaluate')
  .description('Precision and recall of the rules.')
  .option('--check', 'examples only, few mutants; exit status 1 where a bound is broken')
  .option('--only <rule>', 'a rule id or its beginning, such as citation/; may be given again', collect, [])
  .option('--per-rule <n>', 'mistakes for each rule and language', '240')
  .option('--no-recall', 'findings on clean texts only')
  .option('--missed', 'list the mistakes that were not found')
  .option('--beside', 'list the mistakes that were told of more than once')
  .option('--quiet', 'do not list the findings')
  .option('--snapshot <file>', 'write every finding as a line of JSON, then stop')
  .option('--compare <file>', 'print the findings gained and lost since a snapshot, then stop');
program.parse();
run(program.opts<Options>());
