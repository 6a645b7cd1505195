import type { Block } from '../text/source';
import type { Span } from '../text/span';
import type { NumberSystem } from '../knowledge/types';

/** The components at the head of a document, in the order in which one column gives them. */
export const HEAD_ORDER = [
  'heading',
  'issuer',
  'star',
  'number',
  'place-date',
  'type',
  'subject',
  'separator',
] as const;
export type HeadPart = (typeof HEAD_ORDER)[number];

/** A component of the document with its text as folded. */
export interface Component {
  readonly span: Span;
  readonly text: string;
  /** It stays the same one while an edit moves it. */
  readonly block: Block;
  /** UTF-16 offset of the text in the folded text of the block. */
  readonly from: number;
}

/** A heading, a type name: what it is meant to be, where it is misspelt. */
export interface Spelling {
  /** The standard form; the same as what is written where nothing is wrong. */
  readonly right: string;
  /** Look-up key of what is written, without the sign that ends it. */
  readonly key: string;
}

export interface Issuer extends Component {
  readonly capitals: boolean;
}

export interface TypeLine extends Component {
  /** Type name alone, in the standard form; undefined for one that the tables do not know. */
  readonly name: string | undefined;
  /** Span of the name alone. */
  readonly nameSpan: Span;
  /** Rows of `data/document-types.csv`. */
  readonly ids: readonly string[];
  /** Symbols that the number of such a document may carry. */
  readonly symbols: readonly string[];
  readonly capitals: boolean;
  /** The name that was meant, where it is misspelt; two where it is as near to either. */
  readonly meant: readonly string[];
}

/** A line of a list whose members are told apart by the signs at their ends. */
export interface Entry {
  readonly span: Span;
  readonly text: string;
  /** The sign at its end; empty where there is none. */
  readonly ending: string;
  /** The sign, or the place where it should stand. */
  readonly endSpan: Span;
  /** The last word with the sign: what a finding marks. */
  readonly tail: Span;
  readonly hyphen: boolean;
  /** Where a hyphen would stand. */
  readonly start: Span;
}

/** Kính gửi, Kính trình. */
export interface Addressee extends Component {
  /** The words alone. */
  readonly words: Span;
  readonly proposal: boolean;
  readonly colon: boolean;
  readonly entries: readonly Entry[];
}

export interface Mark extends Component {
  readonly kind: 'urgency' | 'urgency-wrong' | 'secrecy' | 'circulation' | 'draft';
  readonly capitals: boolean;
}

export interface Appendix extends Component {
  /** As written; empty where it has none. */
  readonly numeral: string;
  readonly numeralSpan: Span | undefined;
  /** “(Kèm theo …)” stands below its title. */
  readonly noted: boolean;
}

/** The lines of a signature below the authority. */
export interface Signer {
  readonly post: Component | undefined;
  readonly name: Component | undefined;
}

/** How the end of a document is made; only where it has been begun. */
export interface Ending {
  readonly recipients:
    (Component & { readonly colon: boolean; readonly entries: readonly Entry[] }) | undefined;
  /** The first line of a signature block. */
  readonly signature: Component | undefined;
  /** Two where a joint document, or minutes, has two signatures side by side. */
  readonly signers: readonly Signer[];
  /** The last paragraph of the body. */
  readonly lastOfBody: (Component & { readonly tail: Span; readonly ending: string }) | undefined;
}

/** A draft that is a whole document, read as its layout. */
export interface Layout {
  readonly system: NumberSystem | undefined;
  /** Each component on a line of its own, the heading first; otherwise two columns were run together. */
  readonly linear: boolean;
  /** Number and date are filled in, or the front matter says so. */
  readonly final: boolean;
  /** The first of each, where it stands. */
  readonly head: Readonly<Partial<Record<HeadPart, Component>>>;
  /** In the order of the text. */
  readonly sequence: readonly { readonly part: HeadPart; readonly component: Component }[];
  readonly heading: (Component & Spelling) | undefined;
  readonly stateHeading: Component | undefined;
  readonly stateCreed: Component | undefined;
  /** The creed stands right below the heading of the State. */
  readonly creedFollows: boolean;
  readonly issuers: readonly Issuer[];
  readonly type: TypeLine | undefined;
  /** A line in the place of the place-date line that is not one for certain: “Sơn Hà ngày 05 tháng 10 năm 2026”. */
  readonly looseDate:
    (Component & { readonly place: Span; readonly date: Span; readonly iso: string | undefined }) | undefined;
  /** The last line of the subject. */
  readonly subject: readonly Component[];
  /** A line of dashes that is not `-----`. */
  readonly separator: Component | undefined;
  /** A colon after “Số” (a State form). */
  readonly numberColon: Span | undefined;
  /** The word “Số” of the number line. */
  readonly numberCue: Span | undefined;
  readonly letter: boolean;
  readonly addressee: Addressee | undefined;
  readonly bases: readonly Entry[];
  /** The last paragraph that begins as a basis does carries the main clause. */
  readonly basesRunOn: boolean;
  readonly marks: readonly Mark[];
  /** The body has at least one paragraph. */
  readonly hasBody: boolean;
  readonly ending: Ending;
  readonly appendices: readonly Appendix[];
  /** Gaps of a template, up to the end of the signature; looked for only where the draft is final. */
  readonly blanks: readonly Span[];
  /** The body or the head speaks of an appendix. */
  readonly namesAppendix: boolean;
}
