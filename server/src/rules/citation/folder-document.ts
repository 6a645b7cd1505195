import { fileName } from '../../archive/place';
import { bareSubject, statedDay } from '../../archive/stated';
import { fitsPlace } from '../../archive/resolve';
import type { IssuedHead } from '../../archive/resolve';
import type { CitedDocument } from '../../archive/types';
import { dateLike, matchCatalogue } from '../../model/citation-catalogue';
import { boundedSubject, otherWords } from '../../model/citation-subjects';
import type { IsoDate } from '../../model/types';
import { nth } from '../../text/certain';
import { elsewhere, isOfBody, isOneSlip, others, sameTerm } from '../across';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding, type PassageContext } from '../types';
import { type Numbered, numbered } from './support';

/** A cited document that lies in the folder itself, with another date, place or subject. */
export const folderDocument = defineRuleOver(byPassage, {
  id: 'citation/folder-document',
  languages: ['vi', 'en'],
  scope: 'workspace',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  mayFind: (record, index) =>
    record.cites.some((cited) => {
      const { key, date } = cited;
      if (date === undefined || cited.number === undefined) return false;
      const issued = index.heads(key).filter((one) => one.uri !== record.uri);
      const sameDay = issued.filter((one) => one.date === date);
      return sameDay.length > 0
        ? sameDay.some((one) => mayBeNamedOtherwise(cited, one))
        : issued.some((one) => one.date !== undefined && sameTerm(cited, date, one.date, index));
    }),
  *check(context): Iterable<Finding> {
    const { index, uri } = others(context);
    for (const citation of numbered(context.model)) {
      const { key } = citation;
      const day = statedDay(citation);
      // What the catalogue knows another rule says.
      if (citation.own || key === undefined || day === undefined) continue;
      if (matchCatalogue(citation, context.knowledge, context.date)) continue;
      const issued = index.heads(key).filter((one) => one.uri !== uri);
      const sameDay = issued.filter(({ date }) => date === day);
      const finding =
        sameDay.length > 0
          ? (subjectDiffers(citation, sameDay, context) ?? placeDiffers(citation, sameDay, context))
          : dateDiffers(citation, day, issued, context);
      if (finding) yield finding;
    }
  },
});

/** Whether a draft names a document of its day otherwise, as far as an index tells (`Rule.mayFind`). */
function mayBeNamedOtherwise({ subject, issuerPlace, uniform }: CitedDocument, one: IssuedHead): boolean {
  if (subject === undefined) return false;
  if (!uniform) return true;
  const { own } = one;
  if (own.subject === undefined) return false;
  const differs = otherWords(bareSubject(subject), bareSubject(own.subject)) !== undefined;
  return differs || (!fitsPlace(one, issuerPlace) && sameWords(own.subject, subject));
}

function found(records: readonly IssuedHead[]): NonNullable<Finding['elsewhere']> {
  return elsewhere(
    records.map(({ uri, own }) => ({ uri, place: own.numberPlace })),
    'document',
  );
}

function dateDiffers(
  citation: Numbered,
  day: IsoDate,
  issued: readonly IssuedHead[],
  context: PassageContext,
): Finding | undefined {
  const { model } = context;
  const { date, number } = citation;
  const meant = issued.filter((one) => fitsPlace(one, citation.issuerPlace));
  const [first] = meant;
  // Of several dates in the folder, any may be meant; a copy that is still undated may be of another day.
  if (!date || first?.date === undefined || meant.some((one) => one.date !== first.date)) return undefined;
  if (!sameTerm(number, day, first.date, context)) return undefined;
  const { index, uri } = others(context);
  const mine = index.get(uri);
  const sure = isOfBody(citation, mine, first, context);
  // A body of another place may have given the number too: only notes of no place of their own are asked, by a slip.
  const placeless = mine?.own?.issuerKey === undefined && mine?.place === undefined;
  if (!sure && !(placeless && isOneSlip(day, first.date))) return undefined;
  const right = dateLike(model, date, first.date);
  return {
    span: date.span,
    message: 'date',
    params: { number: number.normal, date: date.span.text, right, file: fileName(first.uri) },
    ...(sure ? {} : { severity: 'information' }),
    elsewhere: found(meant),
    fixes: () => [replacement(date.span, right)],
  };
}

function subjectDiffers(
  citation: Numbered,
  sameDay: readonly IssuedHead[],
  { model }: PassageContext,
): Finding | undefined {
  const written = boundedSubject(model, citation);
  const meant = sameDay.filter((one) => fitsPlace(one, citation.issuerPlace));
  if (written === undefined || !citation.subject) return undefined;
  const differing = meant.map(({ own, language }) =>
    own.subject === undefined || language !== model.language
      ? undefined
      : otherWords(bareSubject(written), bareSubject(own.subject)),
  );
  const [first] = differing;
  if (!first || differing.includes(undefined)) return undefined;
  return {
    span: citation.subject.span,
    message: 'subject',
    params: {
      number: citation.number.normal,
      written: first.one,
      right: first.other,
      file: fileName(nth(meant, 0).uri),
    },
    severity: 'information',
    elsewhere: found(meant),
  };
}

/** The same number, day and subject, but the body of another place: one of the two is a slip. */
function placeDiffers(
  citation: Numbered,
  sameDay: readonly IssuedHead[],
  { model }: PassageContext,
): Finding | undefined {
  const written = boundedSubject(model, citation);
  const { issuer, issuerPlace, number } = citation;
  if (!issuer || issuerPlace === '' || written === undefined || !citation.issuerCertain) return undefined;
  if (sameDay.some((one) => fitsPlace(one, issuerPlace) || !sameWords(one.own.subject, written)))
    return undefined;
  const [first] = sameDay;
  if (first?.own.issuer === undefined) return undefined;
  return {
    span: issuer.span,
    message: 'issuer',
    params: {
      number: number.normal,
      issuer: issuer.span.text,
      right: first.own.issuer,
      file: fileName(first.uri),
    },
    severity: 'information',
    elsewhere: found(sameDay),
  };
}

function sameWords(one: string | undefined, other: string): boolean {
  return one !== undefined && bareSubject(one).toLowerCase() === bareSubject(other).toLowerCase();
}
