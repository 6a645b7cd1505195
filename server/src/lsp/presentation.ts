import { mentionLenses } from '../features/code-lens';
import { formatEdits } from '../features/format';
import { inlayHints } from '../features/inlay-hints';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semantic-tokens';
import { productText } from '../messages';
import type { Connection } from './connection';
import type { Draft } from './drafts';
import type { Positions } from './positions';
import {
  type ClientCapabilities,
  type CodeLens,
  type InlayHint,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
  type ServerCapabilities,
  type TextEdit,
} from './protocol';
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
  for (const shown of ['semanticTokens', 'inlayHint', 'codeLens'] as const)
    if (workspace?.[shown]?.refreshSupport === true) connection.refresh(shown);
}

function offsets(world: RequestWorld, { model }: Draft, range: Range): { start: number; end: number } {
  const positions = world.positions();
  return { start: positions.offset(model.lines, range.start), end: positions.offset(model.lines, range.end) };
}

function registerFormatting(world: RequestWorld): void {
  const { connection, drafts } = world;
  const format = async (uri: string, range?: Range): Promise<TextEdit[]> => {
    const draft = await drafts.get(uri);
    if (!draft) return [];
    const { model, settings, knowledge } = draft;
    const wanted = range && offsets(world, draft, range);
    return formatEdits(model, knowledge, settings, wanted).map((edit) => ({
      range: world.positions().range(model.lines, edit),
      newText: edit.newText,
    }));
  };
  connection.onRequest('textDocument/formatting', ({ textDocument: { uri } }) =>
    answer(world, [], () => format(uri)),
  );
  connection.onRequest('textDocument/rangeFormatting', ({ textDocument: { uri }, range }) =>
    answer(world, [], () => format(uri, range)),
  );
}

function registerInlayHints(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onRequest('textDocument/inlayHint', ({ textDocument: { uri }, range }) =>
    answer<InlayHint[]>(world, [], async () => {
      const draft = await drafts.get(uri);
      if (draft?.settings.inlayHints !== true) return [];
      const { model, language } = draft;
      return inlayHints(model, offsets(world, draft, range), language).map(({ offset, label }) => ({
        position: world.positions().position(model.lines, offset),
        label,
        paddingLeft: true,
      }));
    }),
  );
}

function registerCodeLens(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onRequest('textDocument/codeLens', ({ textDocument: { uri } }) =>
    answer<CodeLens[]>(world, [], async () => {
      const draft = await drafts.get(uri);
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

  connection.onRequest('textDocument/semanticTokens/full', ({ textDocument: { uri } }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.get(uri);
      if (!draft) return NO_TOKENS;
      const data = encode(draft, tokensOf(draft), world.positions());
      return { data, resultId: kept.keep(uri, data) };
    }),
  );

  connection.onRequest(
    'textDocument/semanticTokens/full/delta',
    ({ textDocument: { uri }, previousResultId }) =>
      answer<SemanticTokens | SemanticTokensDelta>(world, NO_TOKENS, async () => {
        const draft = await drafts.get(uri);
        if (!draft) return NO_TOKENS;
        const data = encode(draft, tokensOf(draft), world.positions());
        const before = kept.sent(uri, previousResultId);
        const resultId = kept.keep(uri, data);
        return before ? { edits: tokenEdits(before, data), resultId } : { data, resultId };
      }),
  );

  connection.onRequest('textDocument/semanticTokens/range', ({ textDocument: { uri }, range }) =>
    answer(world, NO_TOKENS, async () => {
      const draft = await drafts.get(uri);
      if (!draft) return NO_TOKENS;
      const tokens = semanticTokens(draft.model, draft.knowledge, offsets(world, draft, range));
      return { data: encode(draft, tokens, world.positions()) };
    }),
  );
}

/** More documents than are seen at once: the tokens of the one asked for longest ago are forgotten. */
const MOST_RESULTS = 32;

/** The tokens last sent of each document, so that the next answer can be what has changed. */
class TokenResults {
  readonly #last = new Map<string, { readonly data: number[]; readonly resultId: string }>();
  #count = 0;

  /** The tokens that the client has of a document; undefined where they are no longer known. */
  sent(uri: string, resultId: string): number[] | undefined {
    const last = this.#last.get(uri);
    return last?.resultId === resultId ? last.data : undefined;
  }

  /** Keeps tokens that are sent, under the name that is returned. */
  keep(uri: string, data: number[]): string {
    const resultId = String(++this.#count);
    this.#last.delete(uri);
    this.#last.set(uri, { data, resultId });
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= MOST_RESULTS) break;
      this.#last.delete(oldest);
    }
    return resultId;
  }
}

/** What makes the tokens of before those of now: the one stretch between the first and the last difference. */
function tokenEdits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const deleteCount = before.length - tail - start;
  const data = now.slice(start, now.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

const typeNumber = new Map(tokenTypes.map((type, i) => [type, i]));
const modifierBit = new Map(tokenModifiers.map((modifier, i) => [modifier, 1 << i]));

/** Tokens, which are in the order of the text, as the protocol has them: each by its distance from the one before. */
function encode(
  { model: { text, lines } }: Draft,
  tokens: readonly SemanticToken[],
  positions: Positions,
): number[] {
  const units = (from: number, to: number): number => positions.encode(text.slice(from, to), to - from);
  const data: number[] = [];
  let line = 0;
  let at = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const place = lines.positionAt(start).line;
    if (place !== line) at = lines.lineStart(place);
    const bits = modifiers.reduce((all, modifier) => all | (modifierBit.get(modifier) ?? 0), 0);
    data.push(place - line, units(at, start), units(start, end), typeNumber.get(type) ?? 0, bits);
    line = place;
    at = start;
  }
  return data;
}
