/** Mistakes in the form of a number: its signs, its letters, its symbols. */
import { operator, replaceSpan, textOf } from '../../mutants';
import type { Random } from '../../random';
import type { CleanText, Operator } from '../../types';
import { knownType, type Numbered, pick, renumber, strict, typed } from './sound';

function swapped(number: string): string {
  return Array.from(number, (sign) => (sign === '-' ? '/' : sign === '/' ? '-' : sign)).join('');
}

export const shape: Operator[] = [
  operator('citation/malformed-number', 'space beside a separator', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.issuerSymbols.length === 1);
    if (!citation) return undefined;
    const text = textOf(clean, citation.number.span);
    const at = random.pick([...text.matchAll(/[-/]/gu)].map((match) => match.index));
    if (at === undefined) return undefined;
    const cut = random.next() < 0.5 ? at : at + 1;
    return renumber(clean, citation, `${text.slice(0, cut)} ${text.slice(cut)}`);
  }),
  operator('citation/malformed-number', 'en dash for the hyphen', (clean, random) => {
    const citation = pick(clean, random);
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('-', '–'));
  }),
  operator('citation/malformed-number', 'wrong separator', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        strict(c) &&
        knownType(clean, c) &&
        (c.number.year ?? 2020) > 2004 &&
        (c.date?.year?.value ?? 2020) > 2004,
    );
    if (!citation) return undefined;
    const text = textOf(clean, citation.number.span);
    const last = Math.max(text.lastIndexOf('-'), text.lastIndexOf('/'));
    return renumber(clean, citation, text.slice(0, last) + swapped(text.charAt(last)) + text.slice(last + 1));
  }),
  operator('citation/malformed-number', 'separator missing', (clean, random) => {
    const citation = pick(clean, random, (c) => strict(c) && knownType(clean, c) && c.type !== undefined);
    if (!citation) return undefined;
    return renumber(clean, citation, textOf(clean, citation.number.span).replace(/[-/](?=[^-/]*$)/u, ''));
  }),
  operator('citation/malformed-number', 'type symbol first', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        strict(c) &&
        knownType(clean, c) &&
        c.number.year === undefined &&
        !/^[ĐDP]A$/u.test(c.number.typeSymbol ?? ''),
    );
    if (!citation) return undefined;
    const { typeSymbol, ordinal, issuerSymbols } = citation.number;
    return renumber(clean, citation, `${typeSymbol ?? ''} ${ordinal ?? ''}/${issuerSymbols[0] ?? ''}`);
  }),
  operator('citation/malformed-number', 'next word stuck', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => / (?:của|ngày|về|dated|of|on)/uy.exec(clean.text.slice(c.number.span.end)) !== null && strict(c),
    );
    if (!citation) return undefined;
    const { start, end } = citation.number.span;
    return { text: clean.text.slice(0, end) + clean.text.slice(end + 1), start, end };
  }),
];

export const letters: Operator[] = [
  operator('citation/wrong-system', 'the other system’s separators', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => strict(c) && knownType(clean, c) && c.number.year === undefined,
    );
    return citation && renumber(clean, citation, swapped(textOf(clean, citation.number.span)));
  }),
  operator('citation/leading-zero', 'zero missing', (clean, random) => {
    const citation = pick(clean, random, (c) => /^0[1-9]\b/u.test(c.number.normal));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace(/^0/u, ''));
  }),
  operator('citation/leading-zero', 'zero too many', (clean, random) => {
    const national = /^(?:CP|TTg|(?:UBTV)?QH\d+)$/u;
    const citation = pick(
      clean,
      random,
      (c) =>
        /^[1-9]\d{1,3}[-/]/u.test(c.number.normal) &&
        (c.number.system === 'party' || national.test(c.number.issuerSymbols[0] ?? '')),
    );
    return citation && renumber(clean, citation, `0${textOf(clean, citation.number.span)}`);
  }),
  operator('citation/letter-case', 'small letters of a symbol', (clean, random) => {
    const citation = pick(clean, random, (c) => knownType(clean, c) && !inCapitals(clean, c));
    const span = citation?.number.parts.type;
    if (!span) return undefined;
    const text = textOf(clean, span);
    const other = /[a-z]/u.test(text) ? text.toUpperCase() : text.charAt(0) + text.slice(1).toLowerCase();
    // An English draft may write Đ as D: `Qd` is then two slips at once.
    return other === text ? undefined : replaceSpan(clean, span, other);
  }),
  operator('citation/letter-case', 'TTg in capitals', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.issuerSymbols[0] === 'TTg' && !inCapitals(clean, c));
    const span = citation?.number.parts.issuer;
    return span && replaceSpan(clean, span, 'TTG');
  }),
  operator('citation/look-alike', 'eth for Đ', (clean, random) => {
    const citation = pick(clean, random, (c) => textOf(clean, c.number.span).includes('Đ'));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('Đ', '\u00D0'));
  }),
  operator(
    'citation/look-alike',
    'stroke of Đ missing',
    (clean, random) => {
      const citation = pick(
        clean,
        random,
        (c) =>
          textOf(clean, c.number.span).includes('Đ') &&
          c.number.issuerSymbols.length === 1 &&
          knownSymbols(clean, c),
      );
      return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('Đ', 'D'));
    },
    ['vi'],
  ),
  operator('citation/look-alike', 'TƯ for TW', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.normal.endsWith('TW') && knownSymbols(clean, c));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace(/TW$/u, 'TƯ'));
  }),
];

function inCapitals(clean: CleanText, { number }: Numbered): boolean {
  const before = clean.text.slice(Math.max(0, number.span.start - 30), number.span.start);
  return /\p{Lu}{3}/u.test(before);
}

function knownSymbols(clean: CleanText, { number }: Numbered): boolean {
  return number.issuerSymbols.every((symbol) => clean.knowledge.issuersBySymbol(symbol).length > 0);
}

const ALPHABET = Array.from('ABCDGHKLMNPQSTVX');

/** One letter of a symbol exchanged, so that no table holds the result. */
function misspell(symbol: string, random: Random, known: (symbol: string) => boolean): string | undefined {
  for (let tries = 0; tries < 30; tries++) {
    const at = random.below(symbol.length);
    const written = symbol.slice(0, at) + (random.pick(ALPHABET) ?? '') + symbol.slice(at + 1);
    if (written !== symbol && !known(written)) return written;
  }
  return undefined;
}

export const symbols: Operator[] = [
  operator('citation/unknown-type', 'one letter of the type symbol wrong', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        knownType(clean, c) && strict(c) && typed(c) && c.typeSymbols.includes(c.number.typeSymbol ?? ''),
    );
    const span = citation?.number.parts.type;
    if (!citation || !span) return undefined;
    const strokes = (s: string): string[] => [s, s.replace(/D/gu, 'Đ'), s.replace(/TU/u, 'TƯ')];
    const written = misspell(citation.number.typeSymbol ?? '', random, (s) =>
      strokes(s).some(
        (form) =>
          clean.knowledge.typesBySymbol(form).length + clean.knowledge.issuersBySymbol(form).length > 0,
      ),
    );
    return written === undefined ? undefined : replaceSpan(clean, span, written);
  }),
  operator('citation/unknown-issuer', 'one letter of the issuer symbol wrong', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => knownType(clean, c) && strict(c) && c.issuerSymbols.includes(c.number.issuerSymbols[0] ?? ''),
    );
    const span = citation?.number.parts.issuer;
    if (!citation || !span) return undefined;
    const strokes = (s: string): string[] => [
      s,
      s.toUpperCase(),
      s.replace(/D/gu, 'Đ'),
      s.replace(/TU/u, 'TƯ'),
    ];
    const written = misspell(citation.number.issuerSymbols[0] ?? '', random, (s) =>
      strokes(s).some((form) =>
        [...clean.knowledge.issuers].some((row) => row.symbol.toUpperCase() === form.toUpperCase()),
      ),
    );
    return written === undefined ? undefined : replaceSpan(clean, span, written);
  }),
];
