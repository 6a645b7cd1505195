import type { DocumentLink } from 'vscode-languageserver';
import { fileName } from '../archive/place';
import { meantBy } from '../archive/resolve';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { definitionsAcross } from '../features/across';
import { nameSpan } from '../features/citations';
import { partLinks } from '../features/document-links';
import { productText } from '../messages';
import type { Draft } from './drafts';
import type { RequestWorld } from './world';

/** Links from a draft to its own parts, and to the documents that it cites. */
export async function linksAnswer(world: RequestWorld, draft: Draft): Promise<DocumentLink[]> {
  return [...linksToParts(world, draft), ...linksToFiles(world, draft, await world.others.index())];
}

/** The address of a place, from 0, with the fragment that editors understand: line and column, from 1. */
function address(uri: string, line: number, character: number): string {
  return `${uri}#L${line + 1},${character + 1}`;
}

function linksToParts(world: RequestWorld, { uri, model, language }: Draft): DocumentLink[] {
  return partLinks(model).map((link) => {
    const { line, character } = model.lines.positionAt(link.target.start);
    return {
      range: world.positions().range(model.lines, link),
      target: address(uri, line, character),
      tooltip: productText(language, 'link.part', { label: link.label }),
    };
  });
}

/** Cited documents that are themselves in the workspace, each where one file alone may be meant. */
function linksToFiles(
  world: RequestWorld,
  { uri, model, language }: Draft,
  index: WorkspaceIndex,
): DocumentLink[] {
  return model.citations.flatMap((citation) => {
    const meant = citation.own || !citation.number ? undefined : meantBy(model, citation);
    const files = meant ? definitionsAcross(index, { kind: 'document', meant }, uri) : [];
    const [file, ...others] = files;
    if (!file || others.length > 0) return [];
    return [
      {
        range: world.positions().range(model.lines, nameSpan(citation)),
        target: address(file.uri, file.place[0], file.place[1]),
        tooltip: productText(language, 'link.part', { label: fileName(file.uri) }),
      },
    ];
  });
}
