import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semantic-tokens';
import type { Draft } from './drafts';
import type { Positions } from './positions';
import { answer, type RequestWorld } from './requests';

export const presentationCapabilities: ServerCapabilities = {
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
};

export function registerPresentation(world: RequestWorld): void {
  registerSemanticTokens(world);
}

const NO_TOKENS: SemanticTokens = { data: [] };

function registerSemanticTokens(world: RequestWorld): void {
  const { connection, drafts } = world;
  const kept = new TokenResults();
  const tokensOf = (draft: Draft): SemanticToken[] => semanticTokens(draft.model, drafts.parts.knowledge);

  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.get(uri);
      if (!draft) return NO_TOKENS;
      const { builder, resultId } = kept.begin(uri, undefined);
      write(builder, draft, tokensOf(draft), world.positions());
      return { ...builder.build(), resultId };
    }),
  );

  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    answer<SemanticTokens | SemanticTokensDelta>(world, NO_TOKENS, async () => {
      const draft = await drafts.get(uri);
      if (!draft) return NO_TOKENS;
      const { builder, resultId } = kept.begin(uri, previousResultId);
      write(builder, draft, tokensOf(draft), world.positions());
      return { ...builder.buildEdits(), resultId };
    }),
  );

  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.get(uri);
      if (!draft) return NO_TOKENS;
      const positions = world.positions();
      const start = positions.offset(draft.model.lines, range.start);
      const end = positions.offset(draft.model.lines, range.end);
      const builder = new SemanticTokensBuilder();
      write(builder, draft, semanticTokens(draft.model, drafts.parts.knowledge, { start, end }), positions);
      return { data: builder.build().data };
    }),
  );
}

/** More documents than are seen at once: the tokens of the one asked for longest ago are forgotten. */
const MOST_RESULTS = 32;

/** The tokens last sent of each document, so that the next answer can be what has changed. */
class TokenResults {
  readonly #last = new Map<string, { readonly builder: SemanticTokensBuilder; readonly resultId: string }>();
  #count = 0;

  /** A builder for the next tokens of a document, which knows those that the client has. */
  begin(
    uri: string,
    previousResultId: string | undefined,
  ): { readonly builder: SemanticTokensBuilder; readonly resultId: string } {
    const last = this.#last.get(uri);
    const builder = last?.builder ?? new SemanticTokensBuilder();
    // The builder names its results by the clock, which two answers may share; they are told apart here.
    builder.previousResult(last && last.resultId === previousResultId ? builder.id : '');
    const next = { builder, resultId: String(++this.#count) };
    this.#last.delete(uri);
    this.#last.set(uri, next);
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= MOST_RESULTS) break;
      this.#last.delete(oldest);
    }
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
    const bits = modifiers.reduce((all, modifier) => all | (modifierBit.get(modifier) ?? 0), 0);
    builder.push(line, character, units(start, end), typeNumber.get(type) ?? 0, bits);
  }
}
