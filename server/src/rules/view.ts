import type { DocumentModel, DraftFacts, Fact } from '../model/types';
import type { RuleContext } from './types';

/** What rules judge by at the time of asking. */
export interface Now {
  model: DocumentModel;
  /** What is known beside the model. */
  facts: readonly unknown[];
  /** State of the other drafts, where rules may look at them. */
  others: number | undefined;
  /** The draft is only begun. */
  goesOn: boolean;
}

/** Thrown where a rule asks what is said of a draft as a whole that is only begun: the rule is left out. */
export class NotRead extends Error {}

/** What rules may look at that is no part of the model. */
export type Beyond = 'other drafts' | 'comments';

export type AnyFact = Fact<unknown, readonly string[]>;

/** Whoever is told what the rule that is being asked looks at. */
export interface Listener {
  onRead(key: keyof DocumentModel, value: unknown): void;
  onTold(fact: AnyFact, given: readonly string[], value: unknown): void;
  onLook(what: Beyond): void;
}

/**
 * A draft as rules see it, who are asked one after another: what is given to one of a part is given to all. It shows the
 * draft as it is now, also to fixes, which are made later; were they given the model itself, the text of that day would be
 * kept with them.
 */
export class View {
  #listener: Listener | undefined;
  readonly #model: DocumentModel;
  readonly #draft: DraftFacts;
  /** While rules are asked, what they are given of the draft as a whole … */
  #whole: RuleContext | undefined;
  /** … and of its parts. */
  #parts = new Map<Partial<DocumentModel>, RuleContext>();
  readonly #looksAt = (what: Beyond): void => this.#listener?.onLook(what);

  constructor(now: Now) {
    const told: DraftFacts['told'] = (fact, ...given) => {
      if (now.goesOn) throw new NotRead();
      const value = now.model.told(fact, ...given);
      this.#listener?.onTold(fact as AnyFact, given, value);
      return value;
    };
    this.#model = new Proxy({} as DocumentModel, {
      get: (_nothing, key: keyof DocumentModel) => {
        if (key === 'told') return told;
        if (key === 'layout' && now.goesOn) throw new NotRead();
        const value = now.model[key];
        this.#listener?.onRead(key, value);
        return value;
      },
    });
    this.#draft = factsOf(this.#model);
  }

  /** What a rule is given of a draft, who tells a listener what it looks at. */
  ofWhole(context: RuleContext, listener: Listener): RuleContext {
    this.#listener = listener;
    return (this.#whole ??= new Given(this.#model, context, this.#looksAt));
  }

  /** Of a part a rule sees its nodes, and what is said of the draft as a whole. */
  ofPart(part: Partial<DocumentModel>, context: RuleContext, listener: Listener): RuleContext {
    this.#listener = listener;
    let given = this.#parts.get(part);
    if (!given) {
      const model = Object.assign(Object.create(this.#draft) as DocumentModel, part);
      this.#parts.set(part, (given = new Given(model, context, this.#looksAt)));
    }
    return given;
  }

  /** All rules have been asked. */
  end(): void {
    this.#listener = undefined;
    this.#whole = undefined;
    // Not emptied: the table of an emptied map holds on to that which it has next, so that all that was given to rules since
    // memory was last searched as a whole would be kept.
    this.#parts = new Map();
  }
}

/**
 * What a rule is given, telling whether it looks at what is no part of the model. Fixes keep it, so it must not hold the model
 * itself.
 */
class Given implements RuleContext {
  readonly knowledge;
  readonly date;
  readonly language;
  readonly office;
  readonly #workspace;
  readonly #suppressions;
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
    this.#workspace = context.workspace;
    this.#suppressions = context.suppressions;
    this.#looksAt = looksAt;
  }

  get workspace(): RuleContext['workspace'] {
    this.#looksAt('other drafts');
    return this.#workspace;
  }

  get suppressions(): RuleContext['suppressions'] {
    this.#looksAt('comments');
    return this.#suppressions;
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
