import type { Knowledge } from '../../knowledge';
import { perTables } from '../../knowledge/per-tables';
import type { NumberSystem } from '../../knowledge/types';
import type { NumberSlip } from './types';

/** A symbol as the tables know it, with what is wrong with the way it is written. */
export interface KnownSymbol {
  readonly normal: string;
  readonly slip: Extract<NumberSlip, 'case' | 'diacritic'> | undefined;
}

/** National Assembly and its Standing Committee carry the number of their term: QH15, UBTVQH14. */
const ASSEMBLY = /^(?:UBTV)?QH\d{1,2}$/;
/** A steering committee may be the Party's or the State's. */
const SHARED_LEVEL = 'steering-committee';
/** BTC is the Ministry of Finance and any Organisation Commission, BCT that of Industry and Trade and the Politburo. */
const TWO_BODIES = new Set(['BTC', 'BCT']);
/**
 * Symbols that only a Party committee or an organ of one has: those that end in the committee's own. Other Party issuers
 * (BCĐ, HĐ, ĐH, CB, newspapers, schools) share their symbol with a State body, or number as the State does.
 */
const COMMITTEE = /(?:TW|TU|HU|QU|ThU|ĐU|ĐUK)$|^ĐU|^(?:BCSĐ|ĐĐ)$/u;

/** Letters that a typist without Vietnamese input leaves bare. */
function bare(symbol: string): string {
  return symbol.replace(/Đ/g, 'D').replace(/đ/g, 'd').replace(/Ư/g, 'U').replace(/ư/g, 'u');
}

/** A hook that is written is meant: BĐT is not BDT. */
function keepsHooks(upper: string, normal: string): boolean {
  const letters = normal.toUpperCase();
  return Array.from(upper).every((letter, i) => bare(letter) === letter || letters.charAt(i) === letter);
}

/** Symbols of one kind: exact, and by upper-case and bare forms where only one symbol has them. */
class SymbolForms {
  readonly #exact = new Set<string>();
  readonly #folded = new Map<string, string | null>();

  constructor(symbols: Iterable<string>) {
    for (const symbol of symbols) this.#exact.add(symbol);
    for (const symbol of this.#exact) this.#fold(symbol.toUpperCase(), symbol);
    const upper = new Set(this.#folded.keys());
    for (const symbol of this.#exact) {
      const form = bare(symbol).toUpperCase();
      if (!upper.has(form)) this.#fold(form, symbol);
    }
  }

  /** A form that two symbols share says nothing; a symbol's own letters come before another's bare ones. */
  #fold(form: string, symbol: string): void {
    const other = this.#folded.get(form);
    this.#folded.set(form, other === undefined || other === symbol ? symbol : null);
  }

  has(symbol: string): boolean {
    return this.#exact.has(symbol);
  }

  find(raw: string): KnownSymbol | undefined {
    if (this.#exact.has(raw)) return { normal: raw, slip: undefined };
    const upper = raw.toUpperCase();
    const normal = this.#folded.get(upper) ?? this.#folded.get(bare(upper));
    if (!normal || !keepsHooks(upper, normal)) return undefined;
    return { normal, slip: bare(normal) === raw ? 'diacritic' : 'case' };
  }
}

/** What the tables say about the symbols of types and issuers. */
export class Symbols {
  readonly types: SymbolForms;
  readonly issuers: SymbolForms;
  readonly #typeSystems = new Map<string, NumberSystem | 'both'>();
  readonly #issuerSystems = new Map<string, NumberSystem | 'both'>();

  constructor(knowledge: Knowledge) {
    for (const row of knowledge.documentTypes) {
      if (row.symbol === undefined) continue;
      const known = this.#typeSystems.get(row.symbol);
      this.#typeSystems.set(row.symbol, known === undefined || known === row.system ? row.system : 'both');
    }
    for (const row of knowledge.issuers) {
      const strict =
        (row.system === 'state' && !TWO_BODIES.has(row.symbol)) ||
        (row.system === 'party' && COMMITTEE.test(row.symbol) && row.level !== SHARED_LEVEL);
      const system = strict ? row.system : 'both';
      const known = this.#issuerSystems.get(row.symbol);
      this.#issuerSystems.set(row.symbol, known === undefined || known === system ? system : 'both');
    }
    this.types = new SymbolForms(this.#typeSystems.keys());
    this.issuers = new SymbolForms(this.#issuerSystems.keys());
  }

  findType(raw: string): KnownSymbol | undefined {
    return this.types.find(raw);
  }

  findIssuer(raw: string): KnownSymbol | undefined {
    const upper = raw.toUpperCase();
    if (ASSEMBLY.test(upper)) return { normal: upper, slip: upper === raw ? undefined : 'case' };
    // TƯ is the old spelling of TW (Trung ương); without its hook it would be TU (Tỉnh uỷ, Thành uỷ).
    if (upper.includes('TƯ')) {
      const central = this.issuers.find(upper.replace(/TƯ/g, 'TW'));
      return central && { normal: central.normal, slip: 'diacritic' };
    }
    return this.issuers.find(raw);
  }

  /** Whose numbering an issuer uses; undefined for one that is not in the table. */
  issuerSystem(symbol: string): NumberSystem | 'both' | undefined {
    return ASSEMBLY.test(symbol) ? 'state' : this.#issuerSystems.get(symbol);
  }

  typeSystem(symbol: string): NumberSystem | 'both' | undefined {
    return this.#typeSystems.get(symbol);
  }

  isAssembly(symbol: string): boolean {
    return ASSEMBLY.test(symbol);
  }
}

/** The symbols of a knowledge; made once. */
export const symbolsOf = perTables((tables) => new Symbols(tables));
