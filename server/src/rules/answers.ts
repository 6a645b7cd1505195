import { perDocument } from '../model/per-block';
import type { DocumentModel } from '../model/types';
import type { Finding, Rule, RuleContext } from './types';

/**
 * What the rules answered when a document was last checked. A rule is asked again only where something that it read of
 * the draft is another object than then: the lists of a model stay the same as long as the same things are in them, and
 * their spans move with the text. What it read is noted while it is asked, so that no rule has to say so.
 */
export class Answers {
  readonly #last = new Map<Rule, Answer>();
  /** The model as it is now; what was made of an earlier one reads this one too, fixes for example. */
  #model: DocumentModel;

  constructor(model: DocumentModel) {
    this.#model = model;
  }

  /** The answers of the document that a model is of, for that model. */
  static of(model: DocumentModel): Answers {
    const answers = answersOf(model, () => new Answers(model));
    answers.#model = model;
    return answers;
  }

  /** The findings of a rule; the same array as before where nothing has changed that it read. */
  findings(rule: Rule, context: RuleContext): readonly Finding[] {
    const last = this.#last.get(rule);
    if (last?.holds(this.#model, context) === true) return last.findings;
    this.#last.delete(rule);
    const answer = new Answer(() => this.#model, rule, context);
    this.#last.set(rule, answer);
    return answer.findings;
  }
}

const kept = perDocument((): { answers: Answers | undefined } => ({ answers: undefined }));

function answersOf(model: DocumentModel, make: () => Answers): Answers {
  const place = kept(model);
  return (place.answers ??= make());
}

/** Facts beside the model by which a rule judges. */
const FACTS = ['knowledge', 'date', 'language', 'office'] as const;

class Answer {
  readonly findings: readonly Finding[];
  readonly #facts: readonly unknown[];
  readonly #read = new Map<keyof DocumentModel, unknown>();
  /** It looked at other drafts, or at comments, which are no part of the model. */
  #looksBeyond = false;

  constructor(model: () => DocumentModel, rule: Rule, context: RuleContext) {
    this.#facts = FACTS.map((fact) => context[fact]);
    let asking = true;
    // Fixes keep the view; were it the model itself, the text of that day would be kept with it.
    const view = new Proxy({} as DocumentModel, {
      get: (_nothing, key: keyof DocumentModel) => {
        const value = model()[key];
        if (asking) this.#read.set(key, value);
        return value;
      },
    });
    const beyond = <T>(value: T): T => {
      this.#looksBeyond = true;
      return value;
    };
    const { knowledge, date, language, office, workspace, suppressions } = context;
    this.findings = [
      ...rule.check({
        model: view,
        knowledge,
        date,
        language,
        office,
        get workspace() {
          return beyond(workspace);
        },
        ...(suppressions && {
          get suppressions() {
            return beyond(suppressions);
          },
        }),
      }),
    ];
    asking = false;
  }

  /** Whether the rule would answer the same of this model. */
  holds(model: DocumentModel, context: RuleContext): boolean {
    if (this.#looksBeyond || FACTS.some((fact, i) => context[fact] !== this.#facts[i])) return false;
    for (const [key, value] of this.#read) if (model[key] !== value) return false;
    return true;
  }
}
