import { addTo } from '../text/add-to';
import { isSame } from '../model/alike';
import { NONE, perDocument } from '../model/per-block';
import type { DocumentModel } from '../model/types';
import { asAWhole } from './divisions';
import { inOrder, merged } from './order';
import type { Finding, Rule, RuleContext, Severity } from './types';
import { type AnyFact, type Beyond, type Listener, NotRead, type Now, View } from './view';

/** A finding with the rule that made it and the severity in force. */
export interface Diagnosis {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly severity: Severity;
}

/** An office's settings are made anew each time; they are the same as long as they say the same. */
function factsBeside({ knowledge, date, language, office }: RuleContext): readonly unknown[] {
  return [knowledge, date, language, JSON.stringify(office)];
}

export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
}

/** What rules are asked with. */
interface Asking {
  readonly now: Now;
  readonly view: View;
  readonly context: RuleContext;
}

/** What was found otherwise than the last time. */
interface Changes {
  readonly gone: Set<Diagnosis>;
  readonly come: Diagnosis[];
}

/**
 * What some rules answered when a document was last checked. A rule is asked again only where something that it read of
 * the draft is another object than then: the lists of a model stay the same as long as the same things are in them, and
 * their spans move with the text. What it read is noted while it is asked, so that no rule has to say so. A rule that judges
 * parts of a draft is asked again for those parts alone that are others than then, or of which it asked for a fact of the
 * whole that is another.
 */
export class Answers {
  readonly #last = new Map<Rule, Answer>();
  #diagnoses: readonly Diagnosis[] = [];
  /** The draft as it is now; what was made of an earlier one reads this one too, fixes for example. */
  #now: { readonly state: Now; readonly view: View } | undefined;

  /** What the rules say of a draft, in the order of the text: the same list as before where they say the same. */
  ask(
    rules: readonly Rule[],
    context: RuleContext,
    severities: Readonly<Record<string, Severity | 'off'>>,
    failures: RuleFailure[],
    goesOn = false,
  ): readonly Diagnosis[] {
    const { model } = context;
    const others = context.workspace?.index.version;
    const state: Now = { model, facts: factsBeside(context), others, goesOn };
    const { view, state: now } = (this.#now ??= { state, view: new View(state) });
    Object.assign(now, state);
    const changes: Changes = { gone: new Set(), come: [] };
    const asked = new Set(rules);
    for (const rule of this.#last.keys()) if (!asked.has(rule)) this.#forget(rule, changes);
    for (const rule of rules) {
      try {
        this.#update(rule, { now, view, context }, severities[rule.id], changes);
      } catch (error) {
        this.#forget(rule, changes);
        if (!(error instanceof NotRead)) failures.push({ rule, error });
      }
    }
    view.end();
    const { gone, come } = changes;
    if (gone.size > 0) this.#diagnoses = this.#diagnoses.filter((one) => !gone.has(one));
    if (come.length > 0) this.#diagnoses = merged(this.#diagnoses, come.sort(inOrder));
    return this.#diagnoses;
  }

  #update(rule: Rule, given: Asking, configured: Severity | 'off' | undefined, changes: Changes): void {
    const severity = configured === 'off' ? undefined : configured;
    let answer = this.#last.get(rule);
    if (answer?.holds(severity) !== true) {
      this.#forget(rule, changes);
      answer = new Answer(given.now, rule, severity);
    }
    answer.update(given, changes);
    this.#last.set(rule, answer);
  }

  /** Takes back what a rule answered. */
  #forget(rule: Rule, { gone }: Changes): void {
    for (const diagnosis of this.#last.get(rule)?.all() ?? []) gone.add(diagnosis);
    this.#last.delete(rule);
  }
}

/** What the rules answered that are asked first, and those that speak about what the others left. */
export const answersOf = perDocument(() => ({ first: new Answers(), last: new Answers() }));

/** What was told when it was asked for with these names. */
interface Reading {
  readonly given: readonly string[];
  readonly value: unknown;
  /** The parts about which the rule asked for it, where findings go away with their part. */
  readonly askers: Set<object>;
}

class Answer implements Listener {
  readonly #facts: readonly unknown[];
  /** What was read of the model … */
  readonly #read = new Map<keyof DocumentModel, unknown>();
  /** … and told of it, by what was asked. */
  readonly #told = new Map<AnyFact, Map<string, Reading>>();
  /** The other drafts were looked at, in this state … */
  #others: { readonly version: number | undefined } | undefined;
  /** … or comments, or the blocks, of which nothing tells whether they say the same. */
  #readsUntold = false;
  #parts: readonly Partial<DocumentModel>[] = NONE;
  /** The part about which the rule is being asked. */
  #asked: Partial<DocumentModel> | undefined;
  /** Parts that are the same, but about which it was told what now is otherwise. */
  readonly #doubtful = new Set<Partial<DocumentModel>>();
  /** By owner (`Division`). */
  readonly #diagnoses = new Map<object, Diagnosis[]>();

  constructor(
    readonly now: Now,
    readonly rule: Rule,
    readonly severity: Severity | undefined,
  ) {
    this.#facts = now.facts;
  }

  onRead(key: keyof DocumentModel, value: unknown): void {
    if (key === 'blocks') this.#readsUntold = true;
    else this.#read.set(key, value);
  }

  onTold(fact: AnyFact, given: readonly string[], value: unknown): void {
    const known = this.#told.get(fact) ?? new Map<string, Reading>();
    this.#told.set(fact, known);
    const key = given.join('\n');
    const reading = known.get(key) ?? { given, value, askers: new Set() };
    known.set(key, reading);
    if (this.#asked && this.rule.parts?.owner === undefined) reading.askers.add(this.#asked);
  }

  onLook(what: Beyond): void {
    if (what === 'comments') this.#readsUntold = true;
    else this.#others = { version: this.now.others };
  }

  *all(): Iterable<Diagnosis> {
    for (const diagnoses of this.#diagnoses.values()) yield* diagnoses;
  }

  /** Whether the rule would answer the same of this model, but for parts that are others, or in doubt: these are noted. */
  holds(severity: Severity | undefined): boolean {
    const { model, facts, others } = this.now;
    if (this.#readsUntold || (this.#others && this.#others.version !== others)) return false;
    if (severity !== this.severity || !isSame(facts, this.#facts)) return false;
    for (const [key, value] of this.#read) if (model[key] !== value) return false;
    for (const [fact, readings] of this.#told)
      for (const [key, { given, value, askers }] of readings) {
        if (model.told(fact, ...given) === value) continue;
        if (askers.size === 0) return false;
        for (const part of askers) this.#doubtful.add(part);
        readings.delete(key);
      }
    return true;
  }

  /** Asks the rule about the parts that are new, or in doubt. */
  update(given: Asking, { gone, come }: Changes): void {
    const { model } = this.now;
    const { parts: division = asAWhole } = this.rule;
    const changes = division.changes(model, this.#parts);
    const found: (readonly [Partial<DocumentModel>, readonly Diagnosis[]])[] = [];
    const goneOwners = [...changes.gone];
    for (const owner of goneOwners) this.#leave(owner);
    for (const part of [...changes.come, ...this.#doubtful]) {
      const diagnoses = this.#ask(part, given);
      // Most parts of a draft are without a fault.
      if (diagnoses.length > 0) found.push([part, diagnoses]);
    }
    for (const owner of [...goneOwners, ...this.#doubtful]) {
      for (const diagnosis of this.#diagnoses.get(owner) ?? []) gone.add(diagnosis);
      this.#diagnoses.delete(owner);
    }
    this.#doubtful.clear();
    for (const [part, diagnoses] of found)
      for (const diagnosis of diagnoses) {
        addTo(this.#diagnoses, division.owner?.(part, diagnosis.finding) ?? part, diagnosis);
        come.push(diagnosis);
      }
    this.#parts = division.parts(model);
  }

  /** A part is no more: nothing is asked about it. */
  #leave(part: object): void {
    this.#doubtful.delete(part);
    for (const readings of this.#told.values())
      for (const [key, { askers }] of readings)
        if (askers.delete(part) && askers.size === 0) readings.delete(key);
  }

  #ask(part: Partial<DocumentModel>, { view, context }: Asking): readonly Diagnosis[] {
    const { rule, severity } = this;
    const given = rule.parts ? view.ofPart(part, context, this) : view.ofWhole(context, this);
    this.#asked = rule.parts && part;
    let diagnoses: Diagnosis[] | undefined;
    for (const finding of rule.check(given))
      (diagnoses ??= []).push({ rule, finding, severity: severity ?? finding.severity ?? rule.severity });
    this.#asked = undefined;
    return diagnoses ?? NONE;
  }
}
