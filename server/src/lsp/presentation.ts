import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  type Connection,
  type InlayHint,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type ServerCapabilities,
  type TextEdit,
} from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../features/token-legend';
import type { Draft } from './drafts';
import type { TokenAnswers } from './presentation-answers';
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
      return (await import('./library')).hintsAnswer(world, draft, range);
    }),
  );
}

function registerCodeLens(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onCodeLens(({ textDocument: { uri } }) =>
    answer<CodeLens[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(uri);
      return draft?.settings.codeLens === true ? (await import('./library')).lensesAnswer(world, draft) : [];
    }),
  );
}

const NO_TOKENS: SemanticTokens = { data: [] };

function registerSemanticTokens(world: RequestWorld): void {
  const { connection, drafts } = world;
  let answers: TokenAnswers | undefined;
  const tokens = <T>(
    uri: string,
    make: (answers: TokenAnswers, draft: Draft) => T,
  ): Promise<T | SemanticTokens> =>
    answer<T | SemanticTokens>(world, NO_TOKENS, async () => {
      const draft = await drafts.getAfterFindings(uri);
      if (!draft) return NO_TOKENS;
      const library = await import('./library');
      answers ??= new library.TokenAnswers(world);
      return make(answers, draft);
    });

  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    tokens(uri, (of, draft) => of.full(draft)),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    tokens<SemanticTokens | SemanticTokensDelta>(uri, (of, draft) => of.delta(draft, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    tokens(uri, (of, draft) => of.range(draft, range)),
  );
}
