import { citedAs } from '../archive/citing';
import { fileName } from '../archive/place';
import { issuedAs, meantBy, type MeantDocument } from '../archive/resolve';
import type { IndexRecord, Place } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import type { Knowledge } from '../knowledge';
import type { DocumentModel } from '../model/types';
import { citedAt } from './citations';
import { personAt } from './title-persons';

/** A place in another file. */
export interface FilePlace {
  readonly uri: string;
  readonly place: Place;
}

/** What is named at an offset, as other files may name it too. */
export type NamedAcross =
  | { readonly kind: 'document'; readonly meant: MeantDocument }
  | { readonly kind: 'person'; readonly key: string };

/** The document or the person at an offset. A given name alone is known through the draft's own full mention. */
export function namedAcross(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
): NamedAcross | undefined {
  const cited = citedAt(model, offset, knowledge);
  if (cited?.part) return undefined;
  const meant = cited && meantBy(model, cited.citation);
  if (meant) return { kind: 'document', meant };
  const person = cited ? undefined : personAt(model, offset);
  return person && { kind: 'person', key: person.key };
}

/** Where the document itself is: the number lines of its files, other than the one at hand. */
export function definitionsAcross(index: WorkspaceIndex, named: NamedAcross, uri: string): FilePlace[] {
  if (named.kind !== 'document') return [];
  return issuedAs(index, named.meant).flatMap((record) =>
    record.uri === uri ? [] : { uri: record.uri, place: record.own.numberPlace },
  );
}

/** Every place of other files that names the same, file by file. */
export function referencesAcross(index: WorkspaceIndex, named: NamedAcross, uri: string): FilePlace[] {
  const others =
    named.kind === 'document'
      ? citedAs(index, named.meant).map(({ record, cited }) => ({ record, places: cited.places }))
      : index
          .naming(named.key)
          .flatMap((record) =>
            record.persons.filter(({ key }) => key === named.key).map(({ places }) => ({ record, places })),
          );
  return others
    .filter(({ record }) => record.uri !== uri)
    .flatMap(({ record, places }) => places.map((place) => ({ uri: record.uri, place })));
}

/** Files other than the one at hand that cite the document meant, by name. */
export function citingFiles(index: WorkspaceIndex, meant: MeantDocument, uri: string): string[] {
  const uris = new Set(citedAs(index, meant).map(({ record }) => record.uri));
  uris.delete(uri);
  return [...uris].map(fileName).sort((a, b) => a.localeCompare(b, 'vi'));
}

/** Files other than the one at hand that are the document meant, by name. */
export function issuedFiles(index: WorkspaceIndex, meant: MeantDocument, uri: string): string[] {
  return issuedAs(index, meant)
    .flatMap((record: IndexRecord) => (record.uri === uri ? [] : fileName(record.uri)))
    .sort((a, b) => a.localeCompare(b, 'vi'));
}
