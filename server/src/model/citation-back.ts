import type { Knowledge } from '../knowledge';
import { citationWords, typeNames } from '../knowledge/citation-words';
import { type Block, blockAt } from '../text/source';
import type { Span } from '../text/span';
import { type Word, words } from '../text/words';
import { type MentionGroup, mentionsOf } from './citation-groups';
import { perNode } from './per-block';
import type { Citation, DocumentModel } from './types';

/** “Nghị quyết này”, “the above Directive”: words that name a document cited before, and its fullest mention. */
export interface BackReference {
  readonly span: Span;
  readonly citation: Citation;
}

const ANCHORS = /\b(?:above|abovementioned|aforementioned|said|this)\b| này| trên/iu;
const MAX_TYPE_WORDS = 5;
/** The text's own kind stands by itself in one of its first lines. */
const HEADING_LINES = 25;

/** The back references of a draft, in the order of the text; only those that can mean one document alone. Read once. */
export const backReferences = perNode(readAll);

/** The back reference at an offset: nothing but the block is read that it stands in. */
export function backReferenceAt(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
): BackReference | undefined {
  const block = blockAt(model.blocks, offset);
  if (!block || !mayRefer(block)) return undefined;
  return readBlock(model, block, new Self(model, knowledge), knowledge).find(({ span }) =>
    span.contains(offset),
  );
}

function readAll(model: DocumentModel, knowledge: Knowledge): readonly BackReference[] {
  if (model.citations.length === 0) return [];
  const self = new Self(model, knowledge);
  return model.blocks.filter(mayRefer).flatMap((block) => readBlock(model, block, self, knowledge));
}

function mayRefer({ text }: Block): boolean {
  return ANCHORS.test(text);
}

function readBlock(model: DocumentModel, block: Block, self: Self, knowledge: Knowledge): BackReference[] {
  const found = words(block.text);
  return found.flatMap((_, i) => backAt(model, block, found, i, self, knowledge) ?? []);
}

/** The reference whose word “này” or “this” stands at a word. */
function backAt(
  model: DocumentModel,
  block: Block,
  found: readonly Word[],
  at: number,
  self: Self,
  knowledge: Knowledge,
): BackReference | undefined {
  const lead = citationWords().longestAt(found, at);
  if (!lead) return undefined;
  const is = (kind: 'back-after' | 'back-before' | 'back-after-self' | 'back-before-self'): boolean =>
    lead.values.includes(kind);
  const mayBeSelf = is('back-after-self') || is('back-before-self');
  const type =
    is('back-before') || is('back-before-self')
      ? typeAt(found, at + lead.length, knowledge)
      : is('back-after') || is('back-after-self')
        ? typeEndingAt(found, at - 1, knowledge)
        : undefined;
  const first = found[Math.min(at, type?.at ?? at)];
  const last = found[Math.max(at + lead.length, (type?.at ?? 0) + (type?.length ?? 0)) - 1];
  if (!type || !first || !last || /[^\p{L}\s-]/u.test(block.text.slice(first.from, last.to)))
    return undefined;
  const span = block.span(first.from, last.to);
  if (mayBeSelf && self.maybe(type.ids, block, model)) return undefined;
  // “the above Resolution No. …” is a citation of its own.
  if (model.citations.some((other) => other.span.start < span.end && span.start < other.span.end))
    return undefined;
  const citation = resolveBackReference(model, type.ids, span.start);
  return citation && { span, citation };
}

interface FoundType {
  readonly at: number;
  readonly length: number;
  readonly ids: readonly string[];
}

function typeAt(found: readonly Word[], at: number, knowledge: Knowledge): FoundType | undefined {
  const type = typeNames(knowledge).longestAt(found, at);
  return type && { at, length: type.length, ids: type.values.flatMap(({ ids }) => ids) };
}

function typeEndingAt(found: readonly Word[], last: number, knowledge: Knowledge): FoundType | undefined {
  for (let length = Math.min(MAX_TYPE_WORDS, last + 1); length > 0; length--) {
    const type = typeAt(found, last - length + 1, knowledge);
    if (type?.length === length) return type;
  }
  return undefined;
}

/** Whether “this Resolution” may be the text itself. */
class Self {
  readonly #ids: ReadonlySet<string> | undefined;
  readonly #articles: boolean;

  constructor(model: DocumentModel, knowledge: Knowledge) {
    this.#articles = model.lists.some(({ unit }) => unit === 'article');
    const symbol = model.header.number?.typeSymbol;
    const ids = symbol === undefined ? [] : knowledge.typesBySymbol(symbol).map(({ id }) => id);
    for (const block of model.blocks.slice(0, HEADING_LINES)) {
      const text = block.text.trim();
      if (text === '' || text !== text.toUpperCase()) continue;
      const type = typeAt(words(text), 0, knowledge);
      if (type?.length === words(text).length) ids.push(...type.ids);
    }
    this.#ids = ids.length > 0 ? new Set(ids) : undefined;
  }

  /** Where the text does not say what it is, another document is meant only if it was cited a moment ago. */
  maybe(ids: readonly string[], block: Block, model: DocumentModel): boolean {
    if (this.#ids) return ids.some((id) => this.#ids?.has(id));
    if (this.#articles) return true;
    return !model.citations.some(
      ({ type, span }) =>
        type?.value.some((id) => ids.includes(id)) &&
        span.start < block.start + block.original.length &&
        span.start >= (model.blocks[block.index - 1]?.start ?? block.start),
    );
  }
}

/**
 * What “Nghị quyết này”, “the above Directive” at an offset refers back to: the one document of these types (ids) that
 * was cited before it; undefined where none or several were.
 */
export function resolveBackReference(
  model: DocumentModel,
  typeIds: readonly string[],
  offset: number,
): Citation | undefined {
  const isOf = (group: MentionGroup): boolean => {
    const [first] = group;
    return (
      first !== undefined &&
      !first.own &&
      first.span.start < offset &&
      first.type?.value.some((id) => typeIds.includes(id)) === true
    );
  };
  const [only, ...others] = mentionsOf(model).groups.filter(isOf);
  const [first] = only ?? [];
  return first && others.length === 0 ? mentionsOf(model).fullest(first) : undefined;
}
