import {
  DocumentHighlightKind,
  type Location,
  MarkupKind,
  ResponseError,
  LSPErrorCodes,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { type Named, namedAt } from '../features/named';
import { hoverAt } from '../features/hover';
import { namedAcross } from '../features/across';
import { addAcross } from '../features/hover-across';
import { type ProductText, productText } from '../messages';
import type { Span } from '../text/span';
import { definitionsElsewhere, MOST_RENAMED, referencesElsewhere, renameElsewhere } from './across';
import { renameEdit } from './rename-edit';
import { normalUri } from '../workspace/paths';
import type { Draft } from './drafts';
import { catalogueRow, hoverInOfficeFile } from './office-help';
import { answer, type RequestWorld } from './world';

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

async function namedIn(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<(Place & { readonly named: Named }) | undefined> {
  const place = await placeOf(world, params);
  const named = place && namedAt(place.draft.model, place.offset, place.draft.knowledge);
  return place && named && { ...place, named };
}

export function registerNavigation(world: RequestWorld): void {
  const { connection } = world;
  const range = (draft: Draft, span: { readonly start: number; readonly end: number }) =>
    world.positions().range(draft.model.lines, span);
  const location = (draft: Draft, span: Span): Location => ({ uri: draft.uri, range: range(draft, span) });

  connection.onHover((params) =>
    answer(world, null, async () => {
      const inFile = await hoverInOfficeFile(world, params);
      if (inFile) return inFile;
      const place = await placeOf(world, params);
      const hover =
        place && hoverAt(place.draft.model, place.offset, place.draft.knowledge, place.draft.language);
      if (!hover) return null;
      const named = namedAcross(place.draft.model, place.offset, place.draft.knowledge);
      if (named?.kind === 'document')
        addAcross(
          hover.contents,
          world.others.index,
          named.meant,
          normalUri(place.draft.uri),
          place.draft.language,
        );
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
      const at = await namedIn(world, params);
      if (!at) return null;
      const elsewhere = await definitionsElsewhere(world, at.draft, at.offset);
      if (elsewhere.length > 0) return elsewhere;
      // Where the draft itself says no more, the row of the office's catalogue does.
      const here = at.named.definition.contains(at.offset);
      const row = here ? await catalogueRow(world, at.draft, at.offset) : undefined;
      return row ?? location(at.draft, at.named.definition);
    }),
  );

  connection.onReferences((params) =>
    answer(world, [], async () => {
      const at = await namedIn(world, params);
      if (!at) return [];
      const { places, definition } = at.named;
      const here = places
        .filter((place) => params.context.includeDeclaration || place !== definition)
        .map((place) => location(at.draft, place));
      const { includeDeclaration } = params.context;
      return [...here, ...(await referencesElsewhere(world, at.draft, at.offset, includeDeclaration))];
    }),
  );

  connection.onDocumentHighlight((params) =>
    answer(world, [], async () => {
      const at = await namedIn(world, params);
      if (!at) return [];
      return at.named.places.map((place) => ({
        range: range(at.draft, place),
        kind: DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onPrepareRename((params) =>
    answer(world, null, async () => {
      const at = await namedIn(world, params);
      const span = at?.named.rename?.span;
      if (!at || !span) return null;
      return { range: range(at.draft, span), placeholder: at.draft.model.text.slice(span.start, span.end) };
    }),
  );

  connection.onRenameRequest((params) =>
    answer(world, null, async () => {
      const at = await namedIn(world, params);
      const edits = at?.named.rename?.edits(params.newName);
      if (!at || !edits) return null;
      const refuse = (reason: ProductText) =>
        new ResponseError(
          LSPErrorCodes.RequestFailed,
          productText(at.draft.language, reason, { n: MOST_RENAMED }),
        );
      if (typeof edits === 'string') return refuse(edits);
      const edit = renameEdit(world, at.draft, edits);
      const whole = await renameElsewhere(world, at.draft, at.offset, params.newName, edit);
      return whole === 'too-many' ? refuse('rename.too-many') : whole;
    }),
  );
}
