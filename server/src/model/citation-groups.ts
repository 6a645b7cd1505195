import { type Knowledge, centralTermAt } from '../knowledge';
import { addTo } from '../text/add-to';
import { grouped } from './grouped';
import { perNode } from './per-block';
import type { Citation, DocumentModel, DocumentNumber, IsoDate, PassageNodes } from './types';

/** Mentions of one document, in the order of the text. */
export type MentionGroup = readonly Citation[];

interface OpenGroup {
  readonly members: Citation[];
  /** Place of the issuer and year of a law, where a member states them: two provinces number alike, laws are replaced. */
  place: string;
  /** Level of the issuer: province and commune number alike too. */
  level: string;
  year: number | undefined;
}

/** Mentions that may be of one document: same key, and nothing said that tells them apart. */
export const groupMentions = perNode(group);

function group(citations: readonly Citation[]): readonly MentionGroup[] {
  const groups = new Map<string, OpenGroup[]>();
  for (const citation of citations) {
    if (citation.key === undefined) continue;
    const sameKey = groups.get(citation.key);
    const place = citation.issuerPlace.toLowerCase();
    const { year, issuerLevel: level } = citation;
    const group = sameKey?.find(
      (open) =>
        (open.place === '' || place === '' || open.place === place) &&
        (open.level === '' || level === '' || open.level === level) &&
        (open.year === undefined || year === undefined || open.year === year),
    );
    if (group) {
      group.members.push(citation);
      if (group.place === '') group.place = place;
      if (group.level === '') group.level = level;
      group.year ??= year;
      continue;
    }
    const made = { members: [citation], place, level, year };
    if (sameKey) sameKey.push(made);
    else groups.set(citation.key, [made]);
  }
  return [...groups.values()].flat().map((group) => group.members);
}

/** Every mention of a draft under the document that it is of. */
export class Mentions {
  readonly groups: readonly MentionGroup[];
  readonly #groupOf = new Map<Citation, MentionGroup>();

  constructor(citations: readonly Citation[]) {
    const coded = groupMentions(citations);
    const byOrdinal = new Map<string, MentionGroup[]>();
    for (const group of coded) {
      const ordinal = group[0]?.number?.ordinal;
      if (ordinal === undefined) continue;
      addTo(byOrdinal, ordinal, group);
    }
    const joined = new Map<MentionGroup, Citation[]>();
    for (const citation of citations) {
      if (citation.ordinal === undefined) continue;
      // A short form resolves only if exactly one candidate is left.
      const [only, ...others] = (byOrdinal.get(citation.ordinal) ?? []).filter((group) =>
        isMeant(citation, group),
      );
      if (only && others.length === 0) joined.set(only, [...(joined.get(only) ?? []), citation]);
    }
    this.groups = coded.map((group) => {
      const short = joined.get(group);
      return short ? [...group, ...short].sort((a, b) => a.span.start - b.span.start) : group;
    });
    for (const group of this.groups) for (const citation of group) this.#groupOf.set(citation, group);
  }

  /** All mentions of the document that a citation is of, itself included; undefined for one that could not be resolved. */
  of(citation: Citation): MentionGroup | undefined {
    return this.#groupOf.get(citation);
  }

  /** The first full mention of the document, else its first one. */
  fullest(citation: Citation): Citation | undefined {
    const group = this.of(citation);
    return group?.find((member) => member.full && !member.own) ?? group?.[0];
  }
}

/** Whether “Nghị quyết 57” may be this document: the number is the same already. */
function isMeant(citation: Citation, group: MentionGroup): boolean {
  const symbol = group[0]?.number?.typeSymbol;
  if (citation.typeSymbols.length > 0 && symbol !== undefined && !citation.typeSymbols.includes(symbol))
    return false;
  const symbols = citation.issuerSymbols;
  if (symbols.length > 0 && !group[0]?.number?.issuerSymbols.some((issuer) => symbols.includes(issuer)))
    return false;
  const dated = group.find((member) => member.date?.iso)?.date?.iso;
  return !citation.date?.iso || dated === undefined || dated === citation.date.iso;
}

const resolved = perNode((citations: readonly Citation[]) => new Mentions(citations));

/** The mentions of a draft, resolved once. */
export function mentionsOf({ citations }: Pick<DocumentModel, 'citations'>): Mentions {
  return resolved(citations);
}

/** What tells a cited document from those with another number; a mention that names none is by itself. */
function numberOf({ number, ordinal, key, span }: Citation): string {
  return number?.ordinal ?? ordinal ?? key ?? span.text;
}

/** The mentions of a draft by the number that they give: whatever one of them means, no mention of another number tells. */
export const byNumber = grouped(
  ({ citations }) => citations,
  (citation: Citation) => [numberOf(citation)],
  (citations, end): Pick<PassageNodes, 'citations' | 'end'> => ({ citations, end }),
);

/** All mentions of the document that a citation is of, itself included; undefined for one that could not be resolved. */
export function mentionsBeside(model: DocumentModel, citation: Citation): MentionGroup | undefined {
  return mentionsOf(byNumber.of(model, numberOf(citation)) ?? model).of(citation);
}

/**
 * Whether a number could not be given twice on these days: State numbers restart every year (those with a year in them
 * never), the Party's every term.
 */
export function sameSeries(
  number: DocumentNumber,
  one: IsoDate,
  other: IsoDate,
  knowledge: Knowledge,
): boolean {
  if (number.year !== undefined) return true;
  if (number.system === 'state') return one.slice(0, 4) === other.slice(0, 4);
  const central = number.issuerSymbols.some((symbol) => symbol.endsWith('TW'));
  if (central) return centralTermAt(knowledge, one) === centralTermAt(knowledge, other);
  // Local terms begin in the year of their congress, every fifth: within one such span, and not around its edge.
  return localTerm(one) === localTerm(other);
}

function localTerm(date: IsoDate): number {
  return Math.floor(Number(date.slice(0, 4)) / 5);
}
