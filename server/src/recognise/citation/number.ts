import type { NumberSystem } from '../../knowledge/types';
import { nth } from '../../text/certain';
import { isDigit, isLetter, skipDigits, skipSpaces } from '../../text/scan';
import { latin, readSeparator, type Separator, skipBack, skipSpacesBack, wordEnd, wordStart } from './scan';
import type { Symbols } from './symbols';
import type { NumberSlip } from './types';

/** A range of folded text, UTF-16 offsets, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A symbol of a number as written, with what the tables make of it. */
export interface SymbolToken extends Range {
  readonly raw: string;
  /** Separator before it. */
  readonly separator: Separator | undefined;
  /** A word was stuck to it: where that word ends. */
  readonly stuckTo: number | undefined;
  /** The term of an assembly stands apart from it: `QH-15`, `QH 15`. */
  readonly apart?: boolean;
}

/** The parts of a number as they stand in the text, before they are judged. */
export interface NumberTokens extends Range {
  readonly ordinal: Range | undefined;
  readonly year: (Range & { readonly separator: Separator }) | undefined;
  readonly symbols: readonly SymbolToken[];
  readonly internal: (Range & { readonly separator: Separator }) | undefined;
  /** `NQ 57/TW`: the type symbol stands first. */
  readonly typeFirst: boolean;
  /** “số” or “No.” before it. */
  readonly cue: Range | undefined;
}

export type Slip = { readonly kind: NumberSlip } & Range;

const MAX_SYMBOL = 16;
const MAX_SYMBOLS = 4;
/** Words that writers leave stuck to a symbol; anything else in lower case after capitals makes it no symbol. */
const STUCK = /^(?:của|ngày|về|và|do|được|theo|tại|là|dated|of|on|by|and)$/u;
const CUE = /^(?:số|sô|no|nos|numbered)$/iu;
const CAPITALS = /^[A-ZĐƯ][A-ZĐƯ0-9&]*$/;
/** A name of a person or a place has one capital; a symbol in mixed case has more. */
const MIXED = /^(?=.{2,10}$)[A-ZĐƯ][a-zđư\d&]*[A-ZĐƯ][A-Za-zĐđƯư\d&]*$/;
export const YEAR = /^(?:19[4-9]|20\d)\d$/;
/** “ĐA 06”: of a project the number alone is said, with the symbol for its name. */
const PROJECTS = new Set(['ĐA', 'DA', 'PA']);
const ASSEMBLY = /^(?:UBTV)?QH$/;
/** The number of its term; after a space only where nothing follows that it could count. */
const TERM_APART =
  /^(?:-(?=\d\d(?![\p{L}\d]))| (?=\d\d(?:$|[^\p{L}\d\s]|\s+(?:ngày|của|về|và|do|được|có|dated|of|on|and|by)(?!\p{L}))))(\d\d)/u;

/** Reads the word “số” or “No.” (with its colon) that ends before `at`. */
export function readCue(text: string, at: number): Range | undefined {
  const end = skipBack(text, at, ' :.');
  const from = wordStart(text, end);
  return CUE.test(text.slice(from, end)) ? { from, to: end } : undefined;
}

/** Reads one symbol at `at`; spaces before it belong to its separator. */
function readSymbol(
  text: string,
  at: number,
  symbols: Symbols,
  separator: Separator | undefined,
): SymbolToken | undefined {
  const { end, plain } = wordEnd(text, at);
  const whole = latin(text.slice(at, end));
  const token = (to: number, stuckTo?: number): SymbolToken => ({
    from: at,
    to,
    raw: latin(text.slice(at, to)),
    separator,
    stuckTo,
  });
  if (end - at <= MAX_SYMBOL) {
    const term = separator && ASSEMBLY.test(whole) ? TERM_APART.exec(text.slice(end, end + 12)) : null;
    if (term) return { ...token(end + 3), raw: whole + nth(term, 1), apart: true };
    if (CAPITALS.test(whole) || symbols.findType(whole) || symbols.findIssuer(whole)) return token(end);
  }
  // A word stuck to the symbol begins in lower case: `TTgcủa`, `TWngày`.
  for (let cut = Math.min(plain, at + MAX_SYMBOL); cut > at + 1; cut--) {
    const head = latin(text.slice(at, cut));
    if (!STUCK.test(text.slice(cut, end))) continue;
    if (CAPITALS.test(head) || symbols.types.has(head) || symbols.issuers.has(head)) return token(cut, end);
  }
  return separator?.spaced === false && MIXED.test(whole) ? token(end) : undefined;
}

/** The symbols from `at` on, each after its separator; the first may lack one (`57NQ/TW`). */
function readSymbols(text: string, at: number, symbols: Symbols): SymbolToken[] {
  const found: SymbolToken[] = [];
  let i = at;
  while (found.length < MAX_SYMBOLS) {
    const separator = readSeparator(text, i);
    if (!separator && found.length > 0) {
      const issuer = spacedOff(text, i, found, symbols);
      if (issuer) found.push(issuer);
      break;
    }
    const token = readSymbol(text, separator?.to ?? skipSpaces(text, i), symbols, separator);
    if (!token) break;
    // “12-QĐ/TU/NB”: for inner use, as `readInternal` reads it.
    if (found.length >= 2 && token.raw === 'NB' && separator?.sign === '/') break;
    // A spaced dash after two symbols is the sentence's, unless a known issuer follows on one side of it.
    if (found.length >= 2 && separator?.spaced && !spacedIssuer(text, separator, token, symbols)) break;
    found.push(token);
    i = token.to;
  }
  return found;
}

/** An issuer with a space for its separator: `57-NQ TW`. Only one that no other word is written like. */
function spacedOff(
  text: string,
  at: number,
  found: readonly SymbolToken[],
  symbols: Symbols,
): SymbolToken | undefined {
  const [type, second] = found;
  if (!type || second || !symbols.types.has(type.raw)) return undefined;
  const token = readSymbol(text, skipSpaces(text, at), symbols, undefined);
  if (!token || token.stuckTo !== undefined || !symbols.issuers.has(token.raw)) return undefined;
  const strict = symbols.issuerSystem(token.raw) === 'party' || token.raw === 'TTg' || token.raw === 'CP';
  return strict ? token : undefined;
}

function spacedIssuer(text: string, separator: Separator, token: SymbolToken, symbols: Symbols): boolean {
  const bothSides = text.charCodeAt(separator.from) === 32 && text.charCodeAt(separator.to - 1) === 32;
  return !bothSides && symbols.issuers.has(token.raw);
}

function readInternal(text: string, at: number): NumberTokens['internal'] {
  const separator = readSeparator(text, at);
  if (separator?.sign !== '/') return undefined;
  const { end } = wordEnd(text, separator.to);
  const word = text.slice(separator.to, end);
  return word === 'nb' || word === 'NB' ? { from: separator.to, to: end, separator } : undefined;
}

/** Whether a digit at `at` can begin a number: nothing is joined to it on the left but a cue. */
export function beginsNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '.' || before === ',') return !isDigit(text, at - 2);
  if (before === '/' || before === '-' || before === '–')
    return !isDigit(text, at - 2) && !isLetter(text, at - 2);
  if (isLetter(text, at - 1)) return readCue(text, at) !== undefined;
  return before !== '_' && before !== '&';
}

/** The year that follows an ordinal; null where other figures do. */
function readYear(text: string, at: number): NumberTokens['year'] | null {
  const separator = readSeparator(text, at);
  if (!separator || !isDigit(text, separator.to)) return undefined;
  const to = skipDigits(text, separator.to);
  return YEAR.test(text.slice(separator.to, to)) ? { from: separator.to, to, separator } : null;
}

/** Reads the parts of a number whose first digit stands at `at`; undefined where the text there has no such shape. */
export function readTokens(text: string, at: number, symbols: Symbols): NumberTokens | undefined {
  if (!beginsNumber(text, at)) return undefined;
  let end = skipDigits(text, at);
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    const fraction = skipDigits(text, end + 1);
    if (fraction - end > 3 || text.charAt(fraction) !== '/') return undefined;
    end = fraction;
  } else if (/[a-e]/i.test(text.charAt(end)) && !isLetter(text, end + 1)) end++;
  const ordinal = { from: at, to: end };
  const year = readYear(text, end);
  if (year === null) return undefined;
  const tokens = readSymbols(text, year?.to ?? end, symbols);
  const last = tokens.at(-1);
  if (!last) return undefined;
  const internal = readInternal(text, last.to);
  return {
    from: at,
    to: internal?.to ?? last.to,
    ordinal,
    year,
    symbols: tokens,
    internal,
    typeFirst: false,
    cue: readCue(text, at),
  };
}

/** Reads a number whose ordinal is left blank; `at` is the separator before its type: `Số   -NQ/TU`, `Số: …/KH-UBND`. */
export function readBlank(text: string, at: number, symbols: Symbols): NumberTokens | undefined {
  const cue = readCue(text, skipBack(text, at, ' .…_'));
  if (!cue) return undefined;
  const tokens = readSymbols(text, at, symbols);
  const [type, issuer] = tokens;
  if (!type || !issuer || !(symbols.findType(type.raw) ?? symbols.findIssuer(issuer.raw))) return undefined;
  const last = nth(tokens, tokens.length - 1);
  const internal = readInternal(text, last.to);
  return {
    from: at,
    to: internal?.to ?? last.to,
    ordinal: undefined,
    year: undefined,
    symbols: tokens,
    internal,
    typeFirst: false,
    cue,
  };
}

/** Reads `NQ 57/TW` and `NQ-57/TW`: the type symbol before the ordinal, whose first digit stands at `at`. */
export function readTypeFirst(text: string, at: number, symbols: Symbols): NumberTokens | undefined {
  const space = skipSpacesBack(text, at);
  const end = /[-/–]/.test(text.charAt(space - 1)) ? skipSpacesBack(text, space - 1) : space;
  const from = wordStart(text, end);
  const raw = text.slice(from, end);
  if (isDigit(text, from - 1) || !symbols.types.has(raw) || PROJECTS.has(raw)) return undefined;
  const stop = skipDigits(text, at);
  const year = readYear(text, stop);
  if (year === null) return undefined;
  const [issuer] = readSymbols(text, year?.to ?? stop, symbols);
  if (!issuer?.separator || !symbols.issuers.has(issuer.raw)) return undefined;
  const type: SymbolToken = { from, to: end, raw, separator: undefined, stuckTo: undefined };
  const internal = readInternal(text, issuer.to);
  return {
    from,
    to: internal?.to ?? issuer.to,
    ordinal: { from: at, to: stop },
    year,
    symbols: [type, issuer],
    internal,
    typeFirst: true,
    cue: readCue(text, from),
  };
}

/** Whose numbering it is, by the separators alone. */
export function writtenSystem(signs: readonly (string | undefined)[]): NumberSystem | undefined {
  const [first, second] = signs;
  if (first === '-' && second === '/') return 'party';
  if (first === '/' && (second === '-' || second === undefined)) return 'state';
  return undefined;
}
