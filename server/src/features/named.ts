import type { Knowledge } from '../knowledge';
import type { Citation, DocumentModel } from '../model/types';
import type { Span } from '../text/span';
import { citationAt, citedAt, citedPlaces, firstMention, nameSpan } from './citations';
import { organMentionAt, organMentions, personAt, personMentions } from './title-persons';

/** Something that a draft names, perhaps several times: a document, a person, an organ, a part of the draft itself. */
export interface Named {
  /** Where it is named in full, or where the part stands. */
  readonly definition: Span;
  /** Every place that names it, in the order of the text. */
  readonly places: readonly Span[];
  /** What a person may give another name (`rename.ts`). */
  readonly renamed?: Renamed;
}

export interface Renamed {
  /** The place at hand: what a person edits. */
  readonly span: Span;
  /** The offset that was asked about. */
  readonly offset: number;
  readonly what: Citation | 'person' | 'organ';
}

/** What is named at an offset; undefined where nothing is. */
export function namedAt(model: DocumentModel, offset: number, knowledge: Knowledge): Named | undefined {
  return (
    document(model, offset, knowledge) ?? person(model, offset) ?? part(model, offset) ?? organ(model, offset)
  );
}

function document(model: DocumentModel, offset: number, knowledge: Knowledge): Named | undefined {
  const place = citedAt(model, offset, knowledge);
  if (!place) return undefined;
  const { citation } = place;
  const { number, key } = citation;
  const here = citationAt(model, offset) === citation;
  return {
    definition: nameSpan(firstMention(model, citation, knowledge)),
    places: citedPlaces(model, place, knowledge),
    ...(number && key !== undefined && here
      ? { renamed: { span: number.span, offset, what: citation } }
      : {}),
  };
}

function person(model: DocumentModel, offset: number): Named | undefined {
  const here = personAt(model, offset);
  if (!here) return undefined;
  const all = personMentions(model, here);
  return {
    definition: (all.find(({ short }) => !short) ?? here).span,
    places: all.map(({ span }) => span),
    renamed: { span: here.span, offset, what: 'person' },
  };
}

/** An organ whose level is told; elsewhere the same words may mean another one. */
function organ(model: DocumentModel, offset: number): Named | undefined {
  const here = organMentionAt(model, offset);
  if (!here?.specific) return undefined;
  const places = organMentions(model, here).map(({ name }) => name.span);
  return {
    definition: places[0] ?? here.name.span,
    places,
    renamed: { span: here.name.span, offset, what: 'organ' },
  };
}

/** A reference of the draft to a part of itself: “khoản 3 Điều 5 Quy định này”. */
function part(model: DocumentModel, offset: number): Named | undefined {
  const at = model.references.flatMap(({ parts }) => parts).find(({ span }) => span?.contains(offset));
  const target = at?.target;
  if (!target) return undefined;
  const references = model.references
    .flatMap(({ parts }) => parts)
    .flatMap((other) => (other.target === target && other.span ? [other.span] : []));
  return {
    definition: target.label,
    places: [target.label, ...references].sort((a, b) => a.start - b.start),
  };
}
