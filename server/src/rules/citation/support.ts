import type { Knowledge } from '../../knowledge';
import { citationWords } from '../../knowledge/citation-words';
import { fact, sum } from '../../model/facts';
import { perNode } from '../../model/per-block';
import type {
  Citation,
  DocumentNumber,
  DraftFacts,
  Fact,
  Language,
  NumberSlip,
  Passage,
} from '../../model/types';
import type { Span } from '../../text/span';
import { words } from '../../text/words';
import { replacement } from '../fixes';
import type { Edit, Finding } from '../types';

/** A citation with a number. */
export type Numbered = Citation & { readonly number: DocumentNumber };

/** Citations with a number, the draft's own included. */
export function numbered({ citations }: Pick<Passage, 'citations'>): Numbered[] {
  return citations.filter((citation): citation is Numbered => citation.number !== undefined);
}

/** Whether a mention stands in a sentence: titles and headings name documents in short. */
export function inSentence({ span: { anchor, from } }: Citation): boolean {
  const rest = anchor.original.slice(from);
  return /[.;:,]\s*$/u.test(rest.slice(0, rest.search(/[\r\n]|$/u)));
}

/** Whether one body alone in the country has the symbols of a number. */
export function isCentral({ issuerSymbols }: DocumentNumber, knowledge: Knowledge): boolean {
  return issuerSymbols.every((symbol) => {
    const rows = knowledge.issuersBySymbol(symbol);
    return /QH\d+$/u.test(symbol) || (rows.length > 0 && rows.every((row) => row.level === 'central'));
  });
}

/** Before a number that shows a form: “ví dụ: Số”, “e.g. No.”. */
const EXAMPLE_REACH = 24;

/** Whether a number is given as an example of a form: it cites nothing. */
export function isExample({ span: { anchor, from } }: Citation): boolean {
  const read = words(anchor.original.slice(Math.max(0, from - EXAMPLE_REACH), from).normalize('NFC'));
  const known = citationWords();
  return read.some((_, i) => {
    const found = known.longestAt(read, i);
    return found !== undefined && i + found.length === read.length && found.values.includes('example');
  });
}

/** Slips that break the shape of the number: the rule for malformed numbers owns all the others beside them. */
const SHAPE: readonly NumberSlip[] = ['space', 'dash', 'separators', 'order', 'stuck', 'truncated'];

/**
 * The slips of a number that one rule reports: one fault has one finding. A number out of shape is written anew as a
 * whole; else one with the other system's separators is; only then single letters and zeros are looked at.
 */
export function slipsOf(
  model: DraftFacts,
  citation: Numbered,
  rule: 'shape' | 'system' | Extract<NumberSlip, 'leading-zero' | 'case' | 'look-alike' | 'diacritic'>,
): DocumentNumber['slips'] {
  const slips = citation.number.slips.filter((slip) => isFault(model, citation, slip));
  const shape = slips.filter((slip) => SHAPE.includes(slip.kind));
  const system = slips.filter((slip) => slip.kind === 'system');
  if (rule === 'shape') return shape.length > 0 ? slips : [];
  if (rule === 'system') return shape.length > 0 ? [] : system;
  return shape.length > 0 || system.length > 0 ? [] : slips.filter((slip) => slip.kind === rule);
}

function isFault(model: DraftFacts, citation: Numbered, slip: DocumentNumber['slips'][number]): boolean {
  // In English drafts Đ may be written D, one way throughout: another rule sees to that.
  if (slip.kind === 'diacritic') return model.language === 'vi' || slip.span.text.includes('Ư');
  // Before 2004 State numbers were also written with two slashes: 123/1998/QĐ/BTC.
  if (slip.kind === 'separators') return !(isOld(citation) && slashed(citation));
  // Before there were symbols for types a State number had its issuer's alone (64/CP); a type word must bear the other out.
  if (slip.kind === 'truncated') {
    const { system, typeSymbol } = citation.number;
    return typeSymbol === undefined ? system === 'party' : citation.typeSymbols.includes(typeSymbol);
  }
  return slip.kind !== 'blank';
}

/** Whether a slash stands before the issuer. */
function slashed({ number: { parts } }: Numbered): boolean {
  return parts.issuer?.anchor.original.charAt(parts.issuer.from - 1) === '/';
}

function isOld({ number, date }: Numbered): boolean {
  const year = number.year ?? date?.year?.value;
  return number.system === 'state' && year !== undefined && year < 2004;
}

/** How many numbers of some citations have a Đ in their symbols, and are written with it or with D. */
const strokesIn = perNode((citations: readonly Citation[]) => {
  let [ascii, stroked] = [0, 0];
  for (const { number } of citations) {
    if (number?.normal.includes('Đ') !== true || number.sharesSymbols) continue;
    if (number.span.text.normalize('NFC').includes('Đ')) stroked++;
    else ascii++;
  }
  return { ascii, stroked };
});

const ascii = fact(({ citations }) => strokesIn(citations).ascii, sum);
const stroked = fact(({ citations }) => strokesIn(citations).stroked, sum);

const mostlyAscii: Fact<boolean> = (model) => ascii(model) > stroked(model);

/** Whether symbols with Đ are written now with it and now with D. */
export const mixesStrokes: Fact<boolean> = (model) => ascii(model) > 0 && stroked(model) > 0;

/** Whether an English draft writes symbols without the stroke of Đ: most of its numbers with one do. */
export function writesAscii(model: DraftFacts): boolean {
  return model.language === 'en' && model.told(mostlyAscii);
}

/** A number as it is written, with the symbols that it shares with a later one. */
export function numberText({ sharesSymbols, normal, span }: DocumentNumber): string {
  return sharesSymbols ? normal : span.text;
}

/** The right form of a number, in the draft's own spelling of Đ. */
export function rightForm(model: DraftFacts, { normal }: Pick<DocumentNumber, 'normal'>): string {
  return writesAscii(model) ? normal.replace(/Đ/g, 'D') : normal;
}

/** Writes a number anew behind `type`; a word stuck to it gets its space back. */
export function rewrite(model: DraftFacts, citation: Numbered, type = ''): readonly [Edit] {
  const { number } = citation;
  const right = rightForm(model, number);
  const stuck = number.slips.filter((slip) => slip.kind === 'stuck');
  const before = stuck.some((slip) => slip.span.start < number.span.start) ? ' ' : '';
  const after = stuck.some((slip) => slip.span.end > number.span.end) ? ' ' : '';
  return [{ span: number.span, newText: `${before}${type}${right}${after}` }];
}

/** A type's or an issuer's name for a message, in the draft's language. */
export function firstName(names: Readonly<Record<Language, readonly string[]>>, language: Language): string {
  return names[language][0] ?? names.vi[0] ?? '';
}

export const NUMBER_CLAUSE = {
  vi: 'Hướng dẫn 05-HD/VPTW, mục 3 (số và ký hiệu); Nghị định 30/2020/NĐ-CP, Phụ lục I',
  en: 'Guideline 05-HD/VPTW, section 3 (number and symbol); Decree 30/2020/NĐ-CP, Appendix I',
} as const;

/** Two mentions of one document that disagree in a part: the later one is marked, and either may be made the other. */
export function conflict(
  number: DocumentNumber | undefined,
  name: string,
  first: Span,
  other: Span,
): Finding {
  const here = other.text;
  const there = first.text;
  const texts = { [name]: here, other: there };
  return {
    span: other,
    message: 'conflict',
    params: { number: number?.normal ?? '', ...texts },
    related: [{ span: first, message: 'other', params: texts }],
    fixes: () => [replacement(other, there), replacement(first, here)],
  };
}
