import {
  DocumentHighlightKind,
  type Location,
  MarkupKind,
  ResponseError,
  LSPErrorCodes,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  citationAt,
  firstMention,
  isDocumentName,
  mentions,
  nameSpan,
  renameEdits,
  renameTarget,
} from '../features/citations';
import { hoverAt } from '../features/hover';
import { productText } from '../messages';
import type { Citation } from '../model/types';
import { workspaceEdit } from './code-actions';
import type { Draft } from './drafts';
import { answer, type RequestWorld } from './requests';

export const navigationCapabilities: ServerCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
};

interface Place {
  readonly draft: Draft;
  /** UTF-16 offset in the draft. */
  readonly offset: number;
}

async function placeOf(world: RequestWorld, params: TextDocumentPositionParams): Promise<Place | undefined> {
  const draft = await world.drafts.get(params.textDocument.uri);
  return draft && { draft, offset: world.positions().offset(draft.model.lines, params.position) };
}

async function cited(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<(Place & { readonly citation: Citation }) | undefined> {
  const place = await placeOf(world, params);
  const citation = place && citationAt(place.draft.model, place.offset);
  return place && citation && { ...place, citation };
}

export function registerNavigation(world: RequestWorld): void {
  const { connection } = world;
  const { knowledge } = world.drafts.parts;
  const range = (draft: Draft, span: { readonly start: number; readonly end: number }) =>
    world.positions().range(draft.model.lines, span);
  const location = (draft: Draft, citation: Citation): Location => ({
    uri: draft.uri,
    range: range(draft, nameSpan(citation)),
  });

  connection.onHover((params) =>
    answer(world, null, async () => {
      const place = await placeOf(world, params);
      const hover = place && hoverAt(place.draft.model, place.offset, knowledge, place.draft.language);
      if (!hover) return null;
      const markdown =
        world.client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
      const contents = markdown
        ? { kind: MarkupKind.Markdown, value: hover.contents.markdown }
        : { kind: MarkupKind.PlainText, value: hover.contents.plain };
      return { contents, range: range(place.draft, hover.span) };
    }),
  );

  connection.onDefinition((params) =>
    answer(world, null, async () => {
      const at = await cited(world, params);
      return at ? location(at.draft, firstMention(at.draft.model, at.citation, knowledge)) : null;
    }),
  );

  connection.onReferences((params) =>
    answer(world, [], async () => {
      const at = await cited(world, params);
      if (!at) return [];
      const first = firstMention(at.draft.model, at.citation, knowledge);
      return mentions(at.draft.model, at.citation, knowledge)
        .filter((mention) => params.context.includeDeclaration || mention !== first)
        .map((mention) => location(at.draft, mention));
    }),
  );

  connection.onDocumentHighlight((params) =>
    answer(world, [], async () => {
      const at = await cited(world, params);
      if (!at) return [];
      return mentions(at.draft.model, at.citation, knowledge).map((mention) => ({
        range: range(at.draft, nameSpan(mention)),
        kind: DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onPrepareRename((params) =>
    answer(world, null, async () => {
      const place = await placeOf(world, params);
      const target = place && renameTarget(place.draft.model, place.offset);
      if (!target) return null;
      const { start, end } = target.span;
      return {
        range: range(place.draft, target.span),
        placeholder: place.draft.model.text.slice(start, end),
      };
    }),
  );

  connection.onRenameRequest(async (params) => {
    const renamed = await answer(world, null, async () => {
      const place = await placeOf(world, params);
      const target = place && renameTarget(place.draft.model, place.offset);
      if (!target) return null;
      if (!isDocumentName(params.newName))
        return new ResponseError(
          LSPErrorCodes.RequestFailed,
          productText(place.draft.language, 'rename.bad-number'),
        );
      return workspaceEdit(
        world,
        place.draft,
        renameEdits(place.draft.model, target.citation, params.newName, knowledge),
      );
    });
    return renamed;
  });
}
