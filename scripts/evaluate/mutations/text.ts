/** Comments that silence rules, put where they silence nothing or name no rule. */
import { allRules } from '../../../server/src/rules';
import type { RuleId } from '../../../server/src/rules/types';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

function aRule(random: Random): string {
  return random.pick(allRules)?.id ?? '';
}

/** A line of its own before a block that has text. */
function insertLine(clean: CleanText, random: Random, line: string): Mutant | undefined {
  const before = random.pick(clean.model.blocks.filter((block) => block.original.trim() !== ''));
  if (!before) return undefined;
  const { text, start } = replaceRange(clean.text, before.start, before.start, `${line}\n`);
  return { text, start, end: start + line.length };
}

function operator(rule: RuleId, name: string, comment: (random: Random) => string): Operator {
  return { rule, name, mutate: (clean, random) => insertLine(clean, random, comment(random)) };
}

/** A rule id with one letter of its slug left out. */
function misspelt(random: Random): string {
  const id = aRule(random);
  const at = id.indexOf('/') + 1 + random.below(id.length - id.indexOf('/') - 1);
  return id.slice(0, at) + id.slice(at + 1);
}

export const operators: readonly Operator[] = [
  operator(
    'text/unused-suppression',
    'a comment where that rule says nothing',
    (random) => `<!-- partydoc-disable-next-line ${aRule(random)} -->`,
  ),
  operator(
    'text/unused-suppression',
    'a comment for every rule where none says anything',
    () => '<!-- partydoc-disable-next-line -->',
  ),
  operator(
    'text/unknown-suppression',
    'a rule’s name misspelt',
    (random) => `<!-- partydoc-disable-next-line ${misspelt(random)} -->`,
  ),
];
