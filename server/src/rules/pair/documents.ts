import type { Differences } from '../../archive/translation';
import { statedDay } from '../../archive/stated';
import type { CitedDocument } from '../../archive/types';
import { dateLike, matchCatalogue } from '../../model/citation-catalogue';
import { others } from '../across';
import { replacement } from '../fixes';
import { besideOriginal, inOriginal, missing, named, originalFile, whereDiffers } from './original';
import { defineRule, type Finding, type RuleContext } from '../types';
import { isSlip } from '../citation/issuer-symbols';
import { numbered, type Numbered, rightForm } from '../citation/support';

/** Documents that a translation cites otherwise than its original. */
export const translatedDocuments = defineRule({
  id: 'pair/documents',
  languages: ['en'],
  scope: 'workspace',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  mayFind: whereDiffers(
    ({ documents: { here, there }, redated }) => here.length + there.length + redated.length > 0,
  ),
  *check(context): Iterable<Finding> {
    const found = besideOriginal(context);
    if (!found) return;
    const untold = new Set(found.documents.there);
    for (const here of found.documents.here) {
      const citation = numbered(context.model).find(({ own, key }) => !own && key === here.key);
      const [meant, other] = found.documents.there.filter((there) => isMeant(here, there));
      const only = other ? undefined : meant;
      if (only) untold.delete(only);
      if (citation) yield added(citation, only, found, context);
    }
    for (const { here, there } of found.redated) {
      const finding = redated(here, there, found, context);
      if (finding) yield finding;
    }
    const { model } = context;
    const left = [...untold];
    const documents = named(left.map(({ number = '' }) => rightForm(model, { normal: number })));
    yield* missing(
      found,
      model.header,
      { documents },
      left.map(({ places, fullest }) => places[fullest]),
    );
  },
});

/** Whether a document that the translation alone cites may be one of the original's with a slip. */
function isMeant(here: CitedDocument, there: CitedDocument): boolean {
  if (here.date !== undefined && there.date !== undefined && here.date !== there.date) return false;
  const [one, other] = [here.number ?? '', there.number ?? ''];
  if (isSlip(one, other)) return true;
  const [a, b] = [one.search(/\D/u), other.search(/\D/u)];
  const alike = one.slice(0, a) === other.slice(0, b) || one.slice(a) === other.slice(b);
  return alike && here.date !== undefined && here.date === there.date;
}

function added(
  { number }: Numbered,
  meant: CitedDocument | undefined,
  found: Differences,
  { model }: RuleContext,
): Finding {
  const params = { number: rightForm(model, number), file: originalFile(found) };
  if (meant?.number === undefined)
    return {
      span: number.span,
      message: 'added',
      params,
      elsewhere: inOriginal(found, [found.original.own.numberPlace]),
    };
  const right = rightForm(model, { normal: meant.number });
  return {
    span: number.span,
    message: 'number',
    params: { ...params, right },
    elsewhere: inOriginal(found, [meant.places[meant.fullest]]),
    // Of “12, 13-QĐ/TU” the first has the symbols of the last.
    fixes: () => (number.sharesSymbols ? [] : [replacement(number.span, right)]),
  };
}

function redated(
  here: CitedDocument,
  there: Differences['redated'][number]['there'],
  found: Differences,
  context: RuleContext,
): Finding | undefined {
  const { model, knowledge, date } = context;
  const citation = numbered(model).find(
    (one) => !one.own && one.key === here.key && statedDay(one) === here.date,
  );
  // Of what the catalogue knows, or the folder has, other rules speak.
  if (!citation?.date || matchCatalogue(citation, knowledge, date)) return undefined;
  if (others(context).index.heads(here.key).length > 0) return undefined;
  const written = citation.date;
  const right = dateLike(model, written, there.date);
  return {
    span: written.span,
    message: 'date',
    params: {
      number: rightForm(model, citation.number),
      date: written.span.text,
      right,
      file: originalFile(found),
    },
    elsewhere: inOriginal(found, [there.places[there.fullest]]),
    fixes: () => [replacement(written.span, right)],
  };
}
