import type { IndexRecord, Place } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import type { DocumentModel, DraftFacts, IsoDate, Language, Passage } from '../model/types';
import type { Knowledge, Official } from '../knowledge';
import type { Span } from '../text/span';
import type { Division } from './divisions';
import type { Suppression, UnusedSuppression } from './suppress';

export type Family = 'citation' | 'date' | 'list' | 'title' | 'format' | 'text' | 'pair';
/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type RuleId = `${Family}/${string}`;
export type Params = Readonly<Record<string, string | number>>;

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A correction; its title is a message of the rule. */
export interface Fix {
  readonly title: string;
  readonly params?: Params;
  readonly edits: readonly Edit[];
}

/** One fault: where, which message of the rule, and on demand the ways to mend it. */
export interface Finding {
  readonly span: Span;
  /** Id of a message of the rule, in `l10n/<family>.<language>.json`. */
  readonly message: string;
  readonly params?: Params;
  /** Where the certainty of this one differs from the rule's default. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly span: Span; readonly message: string; readonly params?: Params }[];
  /** Places of other files that bear the finding out (rules of workspace scope). */
  readonly elsewhere?: readonly {
    readonly uri: string;
    readonly place: Place;
    readonly message: string;
    readonly params?: Params;
  }[];
  /** Made only when asked for; at most three, the likeliest first; both where either of two things may be wrong. */
  readonly fixes?: () => readonly Fix[];
}

/** What an office says of itself in its settings. */
export interface OfficeFacts {
  /** Its own issuing body (“Tỉnh uỷ Sơn Hà”) and place, as its drafts write them. */
  readonly issuer?: string;
  readonly place?: string;
  /** The provincial (city) Party congress that opened the present term: its ordinal, and the first year of the term. */
  readonly congress?: { readonly ordinal: number; readonly year: number };
}

/** The other drafts of the workspace, for the rules that compare drafts. */
export interface Workspace {
  readonly index: WorkspaceIndex;
  /** The draft at hand; the index holds its record as of the last time that it was read. */
  readonly uri: string;
  /** Rules that compare drafts, beside those that are asked at any rate. */
  readonly rules?: readonly Rule[];
}

export interface RuleContext<Model = DocumentModel> {
  readonly model: Model;
  readonly knowledge: Knowledge;
  /** The draft's date, where it is known. */
  readonly date: IsoDate | undefined;
  readonly language: Language;
  readonly office: OfficeFacts;
  /** Undefined where a draft is checked by itself: rules of workspace scope do not run then. */
  readonly workspace?: Workspace | undefined;
  /** The comments that silence rules: for the rules that judge them. */
  readonly suppressions?: Suppressions | undefined;
}

export interface Suppressions {
  readonly all: readonly Suppression[];
  /** Those that silenced nothing; known only when every other rule has run (`Rule.last`). */
  readonly unused: readonly UnusedSuppression[];
  /** Ids of every rule of the product. */
  readonly ruleIds: ReadonlySet<string>;
}

/** A regulation's clause, as both languages cite it. */
export type Clause = Readonly<Record<Language, string>>;

/** What a rule is given that judges passages. */
export type PassageContext = RuleContext<Passage>;

/** What is said of a rule beside the judging. */
interface RuleFacts {
  readonly id: RuleId;
  readonly languages: readonly Language[];
  readonly scope: 'document' | 'workspace';
  readonly severity: Severity;
  /** `preview` until its precision is proven. */
  readonly stage: 'preview' | 'stable';
  /** Only `safe` fixes join fix-all. */
  readonly fix: 'none' | 'safe' | 'suggest';
  /** The clause it rests on; undefined for a contradiction inside the draft, which needs none. */
  readonly clause: Clause | undefined;
  /** Runs when the others have, and speaks about what they left. */
  readonly last?: boolean;
  /**
   * Of a rule that compares drafts: whether it may find something in a draft by what the index holds of it, so that no other
   * draft has to be read again for it. It never says no where the rule finds something.
   */
  readonly mayFind?: (record: IndexRecord, index: WorkspaceIndex) => boolean;
}

export interface Rule extends RuleFacts {
  /** How the draft is divided for it; undefined where it judges the draft as a whole. */
  readonly parts?: Division<Partial<DocumentModel>>;
  check(context: RuleContext): Iterable<Finding>;
}

/** A row of a roster: who holds which title, and since or until when. */
export type RosterLine = Pick<Official, 'name' | 'titleId'> & Partial<Official>;

/** One example: the range that must be found stands in ⟦ ⟧; a good example has none. */
export interface Example {
  readonly language: Language;
  readonly text: string;
  /** The draft's date for this example. */
  readonly date?: IsoDate;
  /** What the office's settings say for this example. */
  readonly office?: OfficeFacts;
  /** Rows of the office's roster for this example. */
  readonly roster?: readonly RosterLine[];
  /** Other drafts of the folder, by the names of their files; rules that compare drafts run only with them. */
  readonly others?: Readonly<Record<string, string>>;
  /** The message expected; any, where absent. */
  readonly message?: string;
  /** The places of the draft that the findings point to besides their own. */
  readonly related?: readonly string[];
  /** The text after the first fix of every finding is applied; there wherever there is one. */
  readonly fixed?: string;
  /** The texts after the second fix of every finding instead, the third, and so on. */
  readonly alternatives?: readonly string[];
}

export interface RuleExamples {
  readonly rule: RuleId;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule that judges a draft as a whole: asked again wherever something that it reads of the draft has changed. */
export function defineRule(rule: RuleFacts & Pick<Rule, 'check'>): Rule {
  return rule;
}

/**
 * A rule that judges each part of a draft by itself: in its model are the nodes of that part, and what is said of the draft
 * as a whole. It is asked again for the parts that have changed.
 */
export function defineRuleOver<Part extends keyof DocumentModel>(
  parts: Division<Pick<DocumentModel, Part>>,
  rule: RuleFacts & {
    check(context: RuleContext<Pick<DocumentModel, Part | keyof DraftFacts>>): Iterable<Finding>;
  },
): Rule {
  return { ...rule, parts: parts };
}
