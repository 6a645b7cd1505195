import {
  type CodeLens,
  type InlayHint,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { mentionLenses } from '../features/code-lens';
import { inlayHints } from '../features/inlay-hints';
import { type SemanticToken, semanticTokens } from '../features/semantic-tokens';
import { tokenModifiers, tokenTypes } from '../features/token-legend';
import { productText } from '../messages';
import { entryOf } from '../text/certain';
import type { Draft } from './drafts';
import type { Positions } from './positions';
import type { RequestWorld } from './world';

/** What is shown in the text without being in it, in a range. */
export function hintsAnswer(world: RequestWorld, { model, language }: Draft, range: Range): InlayHint[] {
  const positions = world.positions();
  return inlayHints(model, positions.offsets(model.lines, range), language).map(({ offset, label }) => ({
    position: positions.position(model.lines, offset),
    label,
    paddingLeft: true,
  }));
}

/** Command of a client that shows the references of what stands at `[uri, position]`. */
export const SHOW_MENTIONS = 'partyDocuments.showMentions';

/** How often each document is mentioned, above the line where it is first named. */
export function lensesAnswer(world: RequestWorld, { model, language, knowledge, uri }: Draft): CodeLens[] {
  return mentionLenses(model, knowledge).map(({ span, name, count }) => {
    const range = world.positions().range(model.lines, span);
    const title = productText(language, 'lens.mentions', { name, n: count });
    // A client without the command shows the count alone.
    const command = world.clientHas(SHOW_MENTIONS)
      ? { title, command: SHOW_MENTIONS, arguments: [uri, range.start] }
      : { title, command: '' };
    return { range, command };
  });
}

/** More documents than are seen at once: the tokens of the one asked for longest ago are forgotten. */
const MOST_RESULTS = 32;

/** The tokens of drafts, with those last sent of each, so that the next answer can be what has changed. */
export class TokenAnswers {
  readonly #last = new Map<string, { readonly builder: SemanticTokensBuilder; readonly resultId: string }>();
  #count = 0;

  constructor(readonly world: RequestWorld) {}

  full(draft: Draft): SemanticTokens {
    const { builder, resultId } = this.#written(draft, undefined);
    return { ...builder.build(), resultId };
  }

  delta(draft: Draft, previous: string): SemanticTokens | SemanticTokensDelta {
    const { builder, resultId } = this.#written(draft, previous);
    return { ...builder.buildEdits(), resultId };
  }

  range(draft: Draft, range: Range): SemanticTokens {
    const { model, knowledge } = draft;
    const positions = this.world.positions();
    const builder = new SemanticTokensBuilder();
    write(builder, draft, semanticTokens(model, knowledge, positions.offsets(model.lines, range)), positions);
    return { data: builder.build().data };
  }

  /** A builder with all tokens of a draft, which knows those that the client has. */
  #written(
    draft: Draft,
    previous: string | undefined,
  ): { readonly builder: SemanticTokensBuilder; readonly resultId: string } {
    const { uri, model, knowledge } = draft;
    const last = this.#last.get(uri);
    const builder = last?.builder ?? new SemanticTokensBuilder();
    // The builder names its results by the clock, which two answers may share; they are told apart here.
    builder.previousResult(last && last.resultId === previous ? builder.id : '');
    const next = { builder, resultId: String(++this.#count) };
    this.#last.delete(uri);
    this.#last.set(uri, next);
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= MOST_RESULTS) break;
      this.#last.delete(oldest);
    }
    write(builder, draft, semanticTokens(model, knowledge), this.world.positions());
    return next;
  }
}

const typeNumber = new Map(tokenTypes.map((type, i) => [type, i]));
const modifierBit = new Map(tokenModifiers.map((modifier, i) => [modifier, 1 << i]));

/** Writes tokens, which are in the order of the text, in the units agreed on with the client. */
function write(
  builder: SemanticTokensBuilder,
  { model: { text, lines } }: Draft,
  tokens: readonly SemanticToken[],
  positions: Positions,
): void {
  const units = (from: number, to: number): number => positions.encode(text.slice(from, to), to - from);
  let line = -1;
  let character = 0;
  let at = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const place = lines.positionAt(start);
    if (place.line !== line) {
      line = place.line;
      at = lines.lineStart(line);
      character = 0;
    }
    character += units(at, start);
    at = start;
    const bits = modifiers.reduce((all, modifier) => all | entryOf(modifierBit, modifier), 0);
    builder.push(line, character, units(start, end), entryOf(typeNumber, type), bits);
  }
}
