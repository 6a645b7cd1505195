/** Recall: mistakes are put into clean texts, and each must be found by the right rule at an overlapping place. */
import { buildModel } from '../../server/src/model/document';
import type { Language } from '../../server/src/model/types';
import type { RuleId } from '../../server/src/rules/types';
import { type Found, findAll, isAlarm, without } from './findings';
import { Random, seedOf } from './random';
import { knowledge } from './texts';
import type { CleanText, Mutant, Operator } from './types';

export interface OperatorRecall {
  readonly rule: RuleId;
  readonly operator: string;
  readonly language: Language;
  readonly made: number;
  readonly found: number;
  /** Mutants with a new warning or error besides the right one: one fault should give one finding. */
  readonly noisy: number;
  readonly missed: readonly Miss[];
  /** What was told beside the right finding, quiet findings only at its place. */
  readonly beside: readonly Beside[];
}

/** A mistake that was told of more than once. */
export interface Beside extends Miss {
  readonly others: readonly Found[];
}

export interface Miss {
  readonly path: string;
  readonly line: number;
  /** The mistake with a little of its surroundings; for the terminal only. */
  readonly context: string;
}

const ATTEMPTS_PER_MUTANT = 40;
const AROUND = 50;

function overlaps(found: Found, start: number, end: number): boolean {
  return found.start < end && start < found.end;
}

/** A finding of this rule is already at the place that was changed: not a sound place. */
function wasFound(before: readonly Found[], clean: CleanText, mutant: Mutant, rule: RuleId): boolean {
  const shift = mutant.text.length - clean.text.length;
  const end = Math.max(mutant.start + 1, mutant.end - shift);
  return before.some((found) => found.rule === rule && overlaps(found, mutant.start, end));
}

class Measurer {
  readonly #before = new Map<CleanText, Found[]>();

  #findingsOf(clean: CleanText): Found[] {
    let found = this.#before.get(clean);
    if (!found) {
      found = findAll(clean.path, clean.model);
      this.#before.set(clean, found);
    }
    return found;
  }

  measure(
    operator: Operator,
    language: Language,
    texts: readonly CleanText[],
    wanted: number,
  ): OperatorRecall {
    const random = new Random(seedOf(`${operator.rule} ${operator.name} ${language}`));
    const seen = new Set<string>();
    const missed: Miss[] = [];
    const beside: Beside[] = [];
    let found = 0;
    let noisy = 0;
    let barren = 0;
    for (let left = wanted * ATTEMPTS_PER_MUTANT; left > 0 && seen.size < wanted; left--) {
      // Texts without a place for this mistake are met first; give up once nothing new has come for long.
      if (barren > texts.length * 12) break;
      barren++;
      const given = random.pick(texts);
      const mutant = given && operator.mutate(given, random);
      if (!given || !mutant) continue;
      const clean = mutant.of ?? given;
      const key = `${clean.path} ${mutant.start} ${mutant.text.slice(mutant.start, mutant.end)} ${mutant.text.length}`;
      if (seen.has(key) || mutant.text === clean.text) continue;
      const before = mutant.of ? findAll(clean.path, clean.model) : this.#findingsOf(clean);
      if (wasFound(before, clean, mutant, operator.rule)) continue;
      seen.add(key);
      barren = 0;
      const model = buildModel(mutant.text, knowledge, {
        language,
        ...(clean.date ? { date: clean.date } : {}),
      });
      const all = findAll(clean.path, model, mutant.roster ? { roster: mutant.roster } : {});
      const right = all.filter((f) => f.rule === operator.rule && overlaps(f, mutant.start, mutant.end));
      // The place had no finding of this rule before, so that those there are new; the like elsewhere may be old ones.
      const others = without(
        all.filter((f) => !right.includes(f)),
        before,
      );
      const around = mutant.text.slice(Math.max(0, mutant.start - AROUND), mutant.end + AROUND);
      const line = model.lines.positionAt(mutant.start).line + 1;
      const miss: Miss = { path: clean.path, line, context: around.replace(/\s+/gu, ' ') };
      if (others.some(isAlarm) || right.length > 1) noisy++;
      const told = [
        ...right.slice(1),
        ...others.filter((one) => isAlarm(one) || overlaps(one, mutant.start, mutant.end)),
      ];
      if (told.length > 0) beside.push({ ...miss, others: told });
      if (right.length > 0) found++;
      else missed.push(miss);
    }
    const { rule, name } = operator;
    return { rule, operator: name, language, made: seen.size, found, noisy, missed, beside };
  }
}

/** Measures operators in every language they are for; `perRule` mistakes for a rule and language are shared out among them. */
export function measureRecall(
  operators: readonly Operator[],
  texts: readonly CleanText[],
  perRule: number,
): OperatorRecall[] {
  const measurer = new Measurer();
  const results: OperatorRecall[] = [];
  for (const language of ['vi', 'en'] as const) {
    const inLanguage = texts.filter((text) => text.language === language);
    const share = new Map<RuleId, Operator[]>();
    for (const operator of operators) {
      if (operator.languages && !operator.languages.includes(language)) continue;
      share.set(operator.rule, [...(share.get(operator.rule) ?? []), operator]);
    }
    for (const group of share.values()) {
      for (const [i, operator] of group.entries()) {
        // What operators before this one could not make for want of places, the rest make up for.
        const made = results.filter((r) => r.rule === operator.rule && r.language === language);
        const rest = perRule - made.reduce((sum, r) => sum + r.made, 0);
        const wanted = Math.ceil(rest / (group.length - i));
        if (wanted > 0) results.push(measurer.measure(operator, language, inLanguage, wanted));
      }
    }
  }
  return results;
}
