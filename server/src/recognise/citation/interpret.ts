import type { NumberSystem } from '../../knowledge/types';
import { type NumberTokens, type Range, type Slip, type SymbolToken, writtenSystem } from './number';
import type { KnownSymbol, Symbols } from './symbols';
import type { Sharer } from './shared-symbols';
import type { TypeWord } from './type-word';

/** A number with its parts told apart and every slip named; offsets in folded text. */
export interface FoundNumber extends Range {
  /** The type word right before it. */
  readonly type: TypeWord | undefined;
  readonly cue: Range | undefined;
  readonly system: NumberSystem;
  readonly normal: string;
  /** As many zeros as written. */
  readonly ordinal: string | undefined;
  readonly typeSymbol: string | undefined;
  readonly issuerSymbols: readonly string[];
  readonly year: number | undefined;
  /** Its symbols stand after a later number: “số 12, 13-QĐ/TU”. */
  readonly sharesSymbols: boolean;
  readonly slips: Slip[];
  readonly ranges: {
    readonly ordinal: Range | undefined;
    readonly type: Range | undefined;
    readonly issuer: Range | undefined;
    readonly year: Range | undefined;
  };
}

export interface Surroundings {
  /** The type word right before the number. */
  readonly type: TypeWord | undefined;
  /** The line is in capitals, so that the case of a letter says nothing. */
  readonly capitals: boolean;
}

interface Part extends Range {
  readonly raw: string;
  readonly known: KnownSymbol | undefined;
}

interface Roles {
  readonly type: Part | undefined;
  readonly issuers: readonly Part[];
  readonly swapped: boolean;
  /** Type and issuer run together. */
  readonly joined: boolean;
}

const AS_TYPE = (symbols: Symbols, token: Range & { raw: string }): Part => ({
  from: token.from,
  to: token.to,
  raw: token.raw,
  known: symbols.findType(token.raw),
});
const AS_ISSUER = (symbols: Symbols, token: Range & { raw: string }): Part => ({
  from: token.from,
  to: token.to,
  raw: token.raw,
  known: symbols.findIssuer(token.raw),
});

/** `NQTW`, `QĐTTg`: a type and an issuer with nothing between them. */
function split(token: SymbolToken, symbols: Symbols): Roles | undefined {
  for (let cut = Math.min(5, token.raw.length - 1); cut >= 2; cut--) {
    const [type, issuer] = [token.raw.slice(0, cut), token.raw.slice(cut)];
    const known = [symbols.findType(type), symbols.findIssuer(issuer)];
    if (
      known.some(
        (symbol, i) => !symbol || (symbol.slip === 'case' && !(i === 1 && issuer === issuer.toUpperCase())),
      )
    )
      continue;
    const at = token.from + cut;
    return {
      type: AS_TYPE(symbols, { from: token.from, to: at, raw: type }),
      issuers: [AS_ISSUER(symbols, { from: at, to: token.to, raw: issuer })],
      swapped: false,
      joined: true,
    };
  }
  return undefined;
}

/** Tells type and issuers apart; undefined where the symbols do not look like a number's. */
function assign(tokens: NumberTokens, symbols: Symbols, named: boolean): Roles | undefined {
  const [first, second] = tokens.symbols;
  if (!first) return undefined;
  const type = symbols.findType(first.raw);
  const issuer = symbols.findIssuer(first.raw);
  const issuers = (from: number): Part[] => tokens.symbols.slice(from).map((t) => AS_ISSUER(symbols, t));
  const roles = (t: SymbolToken | undefined, rest: readonly Part[]): Roles => ({
    type: t && AS_TYPE(symbols, t),
    issuers: rest,
    swapped: false,
    joined: false,
  });
  if (!second) {
    if (symbols.isAssembly(first.raw.toUpperCase())) return roles(undefined, issuers(0));
    if (type && !type.slip) return named ? roles(first, []) : undefined;
    const parted = split(first, symbols);
    if (parted) return parted;
    return named && (issuer ?? type)
      ? roles(issuer ? undefined : first, issuer ? issuers(0) : [])
      : undefined;
  }
  const other = symbols.findIssuer(second.raw);
  if (issuer && !issuer.slip && (!type || type.slip)) {
    const strict = symbols.issuerSystem(issuer.normal) === 'party';
    if (strict && symbols.types.has(second.raw) && tokens.symbols.length === 2) {
      return {
        type: AS_TYPE(symbols, second),
        issuers: [AS_ISSUER(symbols, first)],
        swapped: true,
        joined: false,
      };
    }
    return roles(undefined, issuers(0));
  }
  if (type) return roles(first, issuers(1));
  if (issuer) return roles(undefined, issuers(0));
  if (other) return roles(first, issuers(1));
  const regular = writtenSystem(signs(tokens));
  return regular === 'party' || tokens.year ? roles(first, issuers(1)) : roles(undefined, issuers(0));
}

/** Signs after the ordinal and between the symbols; the one after the year stands for the one before it too. */
function signs(tokens: NumberTokens): ('-' | '/' | undefined)[] {
  return tokens.symbols.map((s) => s.separator?.sign);
}

/** Whether the text there is a number at all: the more is known, the less is asked of its surroundings. */
function accepted(tokens: NumberTokens, roles: Roles, named: boolean): boolean {
  const issuerKnown = roles.issuers[0]?.known !== undefined;
  const typeKnown = roles.type?.known !== undefined;
  // A full stop or the like between two symbols makes a number only of known ones.
  if (tokens.symbols.some((s) => s.separator?.either) && !(typeKnown && issuerKnown)) return false;
  if (named) return true;
  if (typeKnown === issuerKnown) return typeKnown;
  const tight = tokens.symbols.every((s) => s.separator?.spaced !== true);
  return tokens.year !== undefined || (tight && writtenSystem(signs(tokens)) !== undefined);
}

function systemOf(
  tokens: NumberTokens,
  roles: Roles,
  symbols: Symbols,
): { system: NumberSystem; strict: boolean } {
  const issuer = roles.issuers[0]?.known?.normal;
  const ofIssuer = issuer === undefined ? undefined : symbols.issuerSystem(issuer);
  if (ofIssuer === 'party' || ofIssuer === 'state') return { system: ofIssuer, strict: true };
  const type = roles.type?.known?.normal;
  if (type !== undefined && symbols.typeSystem(type) === 'state')
    return { system: 'state', strict: roles.issuers.length < 2 };
  if (tokens.year) return { system: 'state', strict: false };
  const written = writtenSystem(signs(tokens));
  return { system: written ?? (signs(tokens)[0] === '-' ? 'party' : 'state'), strict: false };
}

/** The separator that a system puts before the symbol `i`. */
function rightSign(system: NumberSystem, i: number, hasType: boolean): '-' | '/' {
  return i === (system === 'party' && hasType ? 1 : 0) ? '/' : '-';
}

function separatorSlips(tokens: NumberTokens, roles: Roles, system: NumberSystem, strict: boolean): Slip[] {
  const found: Slip[] = [];
  for (const part of [tokens.year, ...tokens.symbols, tokens.internal]) {
    const separator = part?.separator;
    if (separator?.spaced) found.push({ kind: 'space', from: separator.from, to: separator.to });
    if (separator?.odd) found.push({ kind: 'dash', from: separator.from, to: separator.to });
  }
  for (const { apart, from, to } of tokens.symbols) if (apart) found.push({ kind: 'separators', from, to });
  if (roles.swapped || tokens.typeFirst) {
    found.push({ kind: 'order', from: tokens.from, to: tokens.to });
    return found;
  }
  if (roles.joined) {
    const type = roles.type;
    if (type) found.push({ kind: 'separators', from: type.from, to: tokens.to });
    return found;
  }
  const written = signs(tokens);
  // Before there were symbols for types a number had its issuer's alone: 64/CP, 61-CP.
  if (!roles.type && written.length === 1 && !tokens.year) return found;
  const hasType = roles.type !== undefined;
  const yearSign = tokens.year?.separator.sign;
  const wrong = tokens.symbols.some(
    ({ separator }, i) =>
      separator?.sign !== rightSign(system, i, hasType) && separator?.either !== true && (strict || i < 2),
  );
  if (!wrong && (yearSign === undefined || yearSign === '/')) return found;
  const other = system === 'party' ? 'state' : 'party';
  const reversed =
    yearSign === undefined &&
    written.length > 1 &&
    written.every((sign, i) => sign === rightSign(other, i, hasType));
  // An unknown issuer's own habit is no fault as long as the parts can be read one way.
  if (!strict && reversed) return found;
  const last = tokens.symbols.at(-1);
  found.push({
    kind: reversed ? 'system' : 'separators',
    from: tokens.ordinal?.to ?? tokens.from,
    to: last?.to ?? tokens.to,
  });
  return found;
}

/** The ordinal in normal form, and whether its zeros are wrong. Local State offices pad as their software does. */
function zeros(written: string, system: NumberSystem, national: boolean): { normal: string; wrong: boolean } {
  const digits = written.slice(0, written.search(/\D|$/));
  const value = digits.replace(/^0+/, '');
  const padded = value.length < 2 ? value.padStart(2, '0') : value;
  if (digits === padded || value === '') return { normal: written, wrong: false };
  if (digits.length > padded.length && system === 'state' && !national)
    return { normal: written, wrong: false };
  return { normal: padded + written.slice(digits.length), wrong: true };
}

const NATIONAL = /^(?:CP|TTg|CTN|(?:UBTV)?QH\d{1,2})$/;

/** Tells the parts of a number apart, names its slips and writes its normal form; undefined where it is no number. */
export function interpret(
  text: string,
  tokens: NumberTokens,
  symbols: Symbols,
  around: Surroundings,
): FoundNumber | undefined {
  const named = around.type !== undefined || tokens.cue !== undefined;
  const roles = assign(tokens, symbols, named);
  if (!roles || !accepted(tokens, roles, named)) return undefined;
  const { system, strict } = systemOf(tokens, roles, symbols);
  const slips = separatorSlips(tokens, roles, system, strict);
  const parts = roles.type ? [roles.type, ...roles.issuers] : roles.issuers;
  for (const { known, from, to } of parts) {
    if (known?.slip && !(known.slip === 'case' && around.capitals))
      slips.push({ kind: known.slip, from, to });
  }
  const issuerSymbols = roles.issuers.map((part) => part.known?.normal ?? part.raw);
  const typeSymbol = roles.type && (roles.type.known?.normal ?? roles.type.raw);
  let ordinal: string | undefined;
  if (tokens.ordinal) {
    const written = text.slice(tokens.ordinal.from, tokens.ordinal.to);
    const { normal, wrong } = zeros(written, system, NATIONAL.test(issuerSymbols[0] ?? ''));
    ordinal = normal;
    // “số 5 7-NQ/TW”: a number torn in two is no number below ten.
    const torn = /\d $/u.test(text.slice(Math.max(0, tokens.from - 2), tokens.from));
    if (wrong && !torn) slips.push({ kind: 'leading-zero', ...tokens.ordinal });
    if (tokens.cue?.to === tokens.from && text.charAt(tokens.from - 1) !== '.')
      slips.push({ kind: 'stuck', from: tokens.cue.from, to: tokens.ordinal.to });
  } else slips.push({ kind: 'blank', from: tokens.from, to: tokens.from });
  const last = tokens.symbols.at(-1);
  if (last?.stuckTo !== undefined) slips.push({ kind: 'stuck', from: last.from, to: last.stuckTo });
  const missing = roles.issuers.length === 0 || (roles.type === undefined && strict && system === 'party');
  if (missing) slips.push({ kind: 'truncated', from: tokens.from, to: tokens.to });
  const first = roles.issuers[0];
  const end = roles.issuers.at(-1);
  return {
    from: tokens.from,
    to: tokens.to,
    type: around.type,
    cue: tokens.cue,
    system,
    normal: writeNumber(
      system,
      ordinal ?? '',
      tokens.year && text.slice(tokens.year.from, tokens.year.to),
      typeSymbol,
      issuerSymbols,
      tokens.internal !== undefined,
    ),
    ordinal,
    typeSymbol,
    issuerSymbols,
    year: tokens.year && Number(text.slice(tokens.year.from, tokens.year.to)),
    sharesSymbols: false,
    slips,
    ranges: {
      ordinal: tokens.ordinal,
      type: roles.type && { from: roles.type.from, to: roles.type.to },
      issuer: first && end && { from: first.from, to: end.to },
      year: tokens.year && { from: tokens.year.from, to: tokens.year.to },
    },
  };
}

/** A number without symbols, which are those of a later one. */
export function sharing(text: string, { ordinal, type, cue }: Sharer, last: FoundNumber): FoundNumber {
  const written = text.slice(ordinal.from, ordinal.to);
  const { normal, wrong } = zeros(written, last.system, NATIONAL.test(last.issuerSymbols[0] ?? ''));
  return {
    ...last,
    ...ordinal,
    type,
    cue,
    ordinal: normal,
    normal: normal + last.normal.slice(last.ordinal?.length),
    sharesSymbols: true,
    slips: wrong ? [{ kind: 'leading-zero', ...ordinal }] : [],
    ranges: { ordinal, type: undefined, issuer: undefined, year: undefined },
  };
}

/** A number in the form of its system. */
function writeNumber(
  system: NumberSystem,
  ordinal: string,
  year: string | undefined,
  type: string | undefined,
  issuers: readonly string[],
  internal: boolean,
): string {
  const suffix = internal ? '/nb' : '';
  if (system === 'party' && year === undefined) {
    const symbol = type === undefined ? '' : `-${type}`;
    return `${ordinal}${symbol}${issuers.length > 0 ? `/${issuers.join('-')}` : ''}${suffix}`;
  }
  const head = year === undefined ? ordinal : `${ordinal}/${year}`;
  return `${head}/${[...(type === undefined ? [] : [type]), ...issuers].join('-')}${suffix}`;
}
