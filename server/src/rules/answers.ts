import { isSame } from '../model/alike';
import { NONE, perDocument } from '../model/per-block';
import type { DocumentModel, DraftFacts, Fact } from '../model/types';
import { asAWhole } from './divisions';
import { inOrder, merged } from './order';
import type { Finding, Rule, RuleContext, Severity } from './types';

/** A finding with the rule that made it and the severity in force. */
export interface Diagnosis {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly severity: Severity;
}

/** What rules judge by at the time of asking. */
interface Now {
  model: DocumentModel;
  /** What is known beside the model. */
  facts: readonly unknown[];
  /** State of the other drafts, where rules may look at them. */
  others: number | undefined;
}

/** An office's settings are made anew each time; they are the same as long as they say the same. */
function factsBeside({ knowledge, date, language, office }: RuleContext): readonly unknown[] {
  return [knowledge, date, language, JSON.stringify(office)];
}

export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
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
 * parts of a draft is asked again for those parts alone that are others than then.
 */
export class Answers {
  readonly #last = new Map<Rule, Answer>();
  #diagnoses: readonly Diagnosis[] = [];
  /** The model as it is now; what was made of an earlier one reads this one too, fixes for example. */
  #now: Now | undefined;

  /** What the rules say of a draft, in the order of the text: the same list as before where they say the same. */
  ask(
    rules: readonly Rule[],
    context: RuleContext,
    severities: Readonly<Record<string, Severity | 'off'>>,
    failures: RuleFailure[],
  ): readonly Diagnosis[] {
    const { model } = context;
    const state: Now = { model, facts: factsBeside(context), others: context.workspace?.index.version };
    const now = Object.assign((this.#now ??= state), state);
    const changes: Changes = { gone: new Set(), come: [] };
    const asked = new Set(rules);
    for (const rule of this.#last.keys()) if (!asked.has(rule)) this.#forget(rule, changes);
    for (const rule of rules) {
      try {
        this.#update(rule, now, context, severities[rule.id], changes);
      } catch (error) {
        this.#forget(rule, changes);
        failures.push({ rule, error });
      }
    }
    const { gone, come } = changes;
    if (gone.size > 0) this.#diagnoses = this.#diagnoses.filter((one) => !gone.has(one));
    if (come.length > 0) this.#diagnoses = merged(this.#diagnoses, come.sort(inOrder));
    return this.#diagnoses;
  }

  #update(
    rule: Rule,
    now: Now,
    context: RuleContext,
    configured: Severity | 'off' | undefined,
    changes: Changes,
  ): void {
    const severity = configured === 'off' ? undefined : configured;
    let answer = this.#last.get(rule);
    if (answer?.holds(severity) !== true) {
      this.#forget(rule, changes);
      answer = new Answer(now, rule, severity);
    }
    answer.update(context, changes);
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

type AnyFact = Fact<unknown, readonly string[]>;

/** What was told when it was asked for with these names. */
interface Reading {
  readonly given: readonly string[];
  readonly value: unknown;
}

class Answer {
  readonly #facts: readonly unknown[];
  /** What was read of the model … */
  readonly #read = new Map<keyof DocumentModel, unknown>();
  /** … and told of it, by what was asked. */
  readonly #told = new Map<AnyFact, Map<string, Reading>>();
  /** The other drafts were looked at, in this state … */
  #others: { readonly version: number | undefined } | undefined;
  /** … or comments, of which nothing tells whether they say the same. */
  #readsComments = false;
  #asking = false;
  /** Fixes keep the view; were it the model itself, the text of that day would be kept with it. */
  readonly #view: DocumentModel;
  readonly #draft: DraftFacts;
  #parts: readonly Partial<DocumentModel>[] = NONE;
  /** By owner (`Division`). */
  readonly #diagnoses = new Map<object, Diagnosis[]>();

  constructor(
    readonly now: Now,
    readonly rule: Rule,
    readonly severity: Severity | undefined,
  ) {
    this.#facts = now.facts;
    const told: DraftFacts['told'] = (fact, ...given) => {
      const value = now.model.told(fact, ...given);
      if (this.#asking) this.#noteTold(fact as AnyFact, given, value);
      return value;
    };
    this.#view = new Proxy({} as DocumentModel, {
      get: (_nothing, key: keyof DocumentModel) => {
        if (key === 'told') return told;
        const value = now.model[key];
        if (this.#asking) this.#read.set(key, value);
        return value;
      },
    });
    this.#draft = factsOf(this.#view);
  }

  readonly #looksAt = (what: Beyond): void => {
    if (what === 'comments') this.#readsComments = true;
    else this.#others = { version: this.now.others };
  };

  #noteTold(fact: AnyFact, given: readonly string[], value: unknown): void {
    const known = this.#told.get(fact) ?? new Map<string, Reading>();
    this.#told.set(fact, known);
    known.set(given.join('\n'), { given, value });
  }

  *all(): Iterable<Diagnosis> {
    for (const diagnoses of this.#diagnoses.values()) yield* diagnoses;
  }

  /** Whether the rule would answer the same of this model, but for parts that are others. */
  holds(severity: Severity | undefined): boolean {
    const { model, facts, others } = this.now;
    if (this.#readsComments || (this.#others && this.#others.version !== others)) return false;
    if (severity !== this.severity || !isSame(facts, this.#facts)) return false;
    for (const [key, value] of this.#read) if (model[key] !== value) return false;
    for (const [fact, readings] of this.#told)
      for (const { given, value } of readings.values()) if (fact(model, ...given) !== value) return false;
    return true;
  }

  /** Asks the rule about the parts that are new. */
  update(context: RuleContext, { gone, come }: Changes): void {
    const { model } = this.now;
    const { parts: division = asAWhole } = this.rule;
    const changes = division.changes(model, this.#parts);
    const found = changes.come.map((part) => [part, this.#ask(part, context)] as const);
    for (const owner of changes.gone) {
      for (const diagnosis of this.#diagnoses.get(owner) ?? []) gone.add(diagnosis);
      this.#diagnoses.delete(owner);
    }
    for (const [part, diagnoses] of found)
      for (const diagnosis of diagnoses) {
        const owner = division.owner(part, diagnosis.finding);
        const others = this.#diagnoses.get(owner);
        if (others) others.push(diagnosis);
        else this.#diagnoses.set(owner, [diagnosis]);
        come.push(diagnosis);
      }
    this.#parts = division.parts(model);
  }

  #ask(part: Partial<DocumentModel>, context: RuleContext): readonly Diagnosis[] {
    const { rule, severity } = this;
    // Of a part a rule sees its nodes, and what is said of the draft as a whole.
    const model = rule.parts ? Object.assign(Object.create(this.#draft) as DocumentModel, part) : this.#view;
    this.#asking = true;
    const given = new Given(model, context, this.#looksAt);
    const diagnoses: Diagnosis[] = [];
    for (const finding of rule.check(given))
      diagnoses.push({ rule, finding, severity: severity ?? finding.severity ?? rule.severity });
    this.#asking = false;
    return diagnoses;
  }
}

/** What rules may look at that is no part of the model. */
type Beyond = 'other drafts' | 'comments';

/** What a rule is given, noting whether it looks at what is no part of the model. */
class Given implements RuleContext {
  readonly knowledge;
  readonly date;
  readonly language;
  readonly office;
  readonly #context: RuleContext;
  readonly #looksAt: (what: Beyond) => void;

  constructor(
    readonly model: DocumentModel,
    context: RuleContext,
    looksAt: (what: Beyond) => void,
  ) {
    this.knowledge = context.knowledge;
    this.date = context.date;
    this.language = context.language;
    this.office = context.office;
    this.#context = context;
    this.#looksAt = looksAt;
  }

  get workspace(): RuleContext['workspace'] {
    this.#looksAt('other drafts');
    return this.#context.workspace;
  }

  get suppressions(): RuleContext['suppressions'] {
    this.#looksAt('comments');
    return this.#context.suppressions;
  }
}

/** What is said of a draft as a whole, from a view of its model. */
function factsOf(view: DocumentModel): DraftFacts {
  return {
    get language() {
      return view.language;
    },
    get header() {
      return view.header;
    },
    get date() {
      return view.date;
    },
    get layout() {
      return view.layout;
    },
    told: (fact, ...given) => view.told(fact, ...given),
  };
}
