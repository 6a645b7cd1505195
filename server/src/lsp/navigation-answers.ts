import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Location,
  MarkupKind,
  type PrepareRenameResult,
  ResponseError,
  LSPErrorCodes,
  type ReferenceParams,
  type RenameParams,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { namedAcross } from '../features/across';
import { addAcross } from '../features/hover-across';
import { renameNamed } from '../features/rename';
import { type ProductText, productText } from '../messages';
import { definitionsElsewhere, MOST_RENAMED, referencesElsewhere, renameElsewhere } from './across';
import { renameEdit } from './rename-edit';
import { normalUri } from '../workspace/paths';
import type { Span } from '../text/span';
import type { Draft } from './drafts';
import { catalogueRow, hoverInOfficeFile } from './office-help';
import { namedIn, placeOf } from './place';
import type { RequestWorld } from './world';

function locationOf(world: RequestWorld, { uri, model }: Draft, span: Span): Location {
  return { uri, range: world.positions().range(model.lines, span) };
}

export async function hoverAnswer(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<Hover | null> {
  const inFile = await hoverInOfficeFile(world, params);
  if (inFile) return inFile;
  const place = await placeOf(world, params);
  if (!place) return null;
  const { draft, offset } = place;
  const { model, knowledge, language } = draft;
  const hover = hoverAt(model, offset, knowledge, language);
  if (!hover) return null;
  const named = namedAcross(model, offset, knowledge);
  if (named?.kind === 'document')
    addAcross(hover.contents, await world.others.index(), named.meant, normalUri(draft.uri), language);
  const markdown = world.client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: hover.contents.markdown }
    : { kind: MarkupKind.PlainText, value: hover.contents.plain };
  return { contents, range: world.positions().range(model.lines, hover.span) };
}

export async function definitionAnswer(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<Location | Location[] | null> {
  const at = await namedIn(world, params);
  if (!at) return null;
  const elsewhere = await definitionsElsewhere(world, at.draft, at.offset);
  if (elsewhere.length > 0) return elsewhere;
  // Where the draft itself says no more, the row of the office's catalogue does.
  const here = at.named.definition.contains(at.offset);
  const row = here ? await catalogueRow(world, at.draft, at.offset) : undefined;
  return row ?? locationOf(world, at.draft, at.named.definition);
}

export async function referencesAnswer(world: RequestWorld, params: ReferenceParams): Promise<Location[]> {
  const at = await namedIn(world, params);
  if (!at) return [];
  const { places, definition } = at.named;
  const { includeDeclaration } = params.context;
  const here = places
    .filter((place) => includeDeclaration || place !== definition)
    .map((place) => locationOf(world, at.draft, place));
  return [...here, ...(await referencesElsewhere(world, at.draft, at.offset, includeDeclaration))];
}

export async function highlightsAnswer(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<DocumentHighlight[]> {
  const at = await namedIn(world, params);
  if (!at) return [];
  return at.named.places.map((place) => ({
    range: world.positions().range(at.draft.model.lines, place),
    kind: DocumentHighlightKind.Read,
  }));
}

/** What would be renamed at a place. */
export async function renamedAnswer(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<PrepareRenameResult | null> {
  const at = await namedIn(world, params);
  const renamed = at?.named.renamed;
  if (!at || !renamed) return null;
  const { span, what } = renamed;
  const { lines, text } = at.draft.model;
  const number = typeof what === 'string' ? undefined : what.number;
  return {
    range: world.positions().range(lines, span),
    // A new number is given whole, also where the old one leaves its symbols to a later one.
    placeholder: number?.sharesSymbols === true ? number.normal : text.slice(span.start, span.end),
  };
}

export async function renameAnswer(
  world: RequestWorld,
  params: RenameParams,
): Promise<WorkspaceEdit | ResponseError | null> {
  const at = await namedIn(world, params);
  if (!at?.named.renamed) return null;
  const edits = renameNamed(at.draft.model, at.named.renamed, params.newName, at.draft.knowledge);
  const refuse = (reason: ProductText) =>
    new ResponseError(
      LSPErrorCodes.RequestFailed,
      productText(at.draft.language, reason, { n: MOST_RENAMED }),
    );
  if (typeof edits === 'string') return refuse(edits);
  const edit = renameEdit(world, at.draft, edits);
  const whole = await renameElsewhere(world, at.draft, at.offset, params.newName, edit);
  return whole === 'too-many' ? refuse('rename.too-many') : whole;
}
