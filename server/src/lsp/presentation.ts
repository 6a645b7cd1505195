import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  type Connection,
  type InlayHint,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type ServerCapabilities,
  type TextEdit,
} from 'vscode-languageserver';
import { mentionLenses } from '../features/code-lens';
import { inlayHints } from '../features/inlay-hints';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semantic-tokens';
import { productText } from '../messages';
import { entryOf } from '../text/certain';
import type { Draft } from './drafts';
import type { Positions } from './positions';
import { answer, type RequestWorld } from './world';

export const presentationCapabilities: ServerCapabilities = {
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
};

/** Command of a client that shows the references of what stands at `[uri, position]`. */
export const SHOW_MENTIONS = 'partyDocuments.showMentions';

export function registerPresentation(world: RequestWorld): void {
  registerSemanticTokens(world);
  registerFormatting(world);
  registerInlayHints(world);
  registerCodeLens(world);
}

/** Has a client ask anew for what it shows: settings have changed. */
export function refreshPresentation(connection: Connection, { workspace }: ClientCapabilities): void {
  const ignore = (): void => undefined;
  if (workspace?.semanticTokens?.refreshSupport === true)
    connection.languages.semanticTokens.refresh().catch(ignore);
  if (workspace?.inlayHint?.refreshSupport === true) connection.languages.inlayHint.refresh().catch(ignore);
  if (workspace?.codeLens?.refreshSupport === true)
    connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
}

function registerFormatting(world: RequestWorld): void {
  const { connection } = world;
  const format = async (uri: string, range?: Range): Promise<TextEdit[]> =>
    (await import('./library')).formattingAnswer(world, uri, range);
  connection.onDocumentFormatting(({ textDocument: { uri } }) => answer(world, [], () => format(uri)));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    answer(world, [], () => format(uri, range)),
  );
}

function registerInlayHints(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    answer<InlayHint[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (draft?.settings.inlayHints !== true) return [];
      const { model, language } = draft;
      return inlayHints(model, world.positions().offsets(draft.model.lines, range), language).map(
        ({ offset, label }) => ({
          position: world.positions().position(model.lines, offset),
          label,
          paddingLeft: true,
        }),
      );
    }),
  );
}

function registerCodeLens(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onCodeLens(({ textDocument: { uri } }) =>
    answer<CodeLens[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (draft?.settings.codeLens !== true) return [];
      const { model, language, knowledge } = draft;
      return mentionLenses(model, knowledge).map(({ span, count }) => {
        const range = world.positions().range(model.lines, span);
        const title = productText(language, 'lens.mentions', { n: count });
        // A client without the command shows the count alone.
        const command = world.clientHas(SHOW_MENTIONS)
          ? { title, command: SHOW_MENTIONS, arguments: [uri, range.start] }
          : { title, command: '' };
        return { range, command };
      });
    }),
  );
}

const NO_TOKENS: SemanticTokens = { data: [] };

function registerSemanticTokens(world: RequestWorld): void {
  const { connection, drafts } = world;
  const kept = new TokenResults();
  const tokensOf = (draft: Draft): SemanticToken[] => semanticTokens(draft.model, draft.knowledge);

  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (!draft) return NO_TOKENS;
      const { builder, resultId } = kept.begin(uri, undefined);
      write(builder, draft, tokensOf(draft), world.positions());
      return { ...builder.build(), resultId };
    }),
  );

  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    answer<SemanticTokens | SemanticTokensDelta>(world, NO_TOKENS, async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (!draft) return NO_TOKENS;
      const { builder, resultId } = kept.begin(uri, previousResultId);
      write(builder, draft, tokensOf(draft), world.positions());
      return { ...builder.buildEdits(), resultId };
    }),
  );

  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (!draft) return NO_TOKENS;
      const builder = new SemanticTokensBuilder();
      const tokens = semanticTokens(
        draft.model,
        draft.knowledge,
        world.positions().offsets(draft.model.lines, range),
      );
      write(builder, draft, tokens, world.positions());
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
    const bits = modifiers.reduce((all, modifier) => all | entryOf(modifierBit, modifier), 0);
    builder.push(line, character, units(start, end), entryOf(typeNumber, type), bits);
  }
}
