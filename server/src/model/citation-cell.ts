import type { Knowledge } from '../knowledge';
import { recogniseNumbers, TailReader } from '../recognise/citation';
import { splitBlocks } from '../text/source';
import type { NumberSystem } from '../knowledge/types';
import type { NumberSlip } from './types';

/** A document number that stands alone, as in a cell of a table. */
export interface LoneNumber {
  readonly normal: string;
  readonly system: NumberSystem;
  readonly typeSymbol: string | undefined;
  readonly issuerSymbols: readonly string[];
  readonly year: number | undefined;
  readonly slips: readonly NumberSlip[];
}

/** An issuing body that stands alone: rows of `data/issuers.csv` that it may be, and its place. */
export interface LoneIssuer {
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
  readonly place: string;
}

/** Reads a text that is one document number and nothing else; undefined for anything else. */
export function readLoneNumber(text: string, knowledge: Knowledge): LoneNumber | undefined {
  const [block, ...others] = splitBlocks(text.trim());
  if (!block || others.length > 0) return undefined;
  const [number, ...more] = recogniseNumbers(block, knowledge);
  if (!number || more.length > 0 || number.to < block.text.length) return undefined;
  if (number.from > 0 && number.cue?.from !== 0) return undefined;
  if (number.ordinal === undefined || number.issuerSymbols.length === 0) return undefined;
  return {
    normal: number.normal,
    system: number.system,
    typeSymbol: number.typeSymbol,
    issuerSymbols: number.issuerSymbols,
    year: number.year,
    slips: number.slips.map((slip) => slip.kind),
  };
}

const LEAD = 'của ';

/** Reads the name of an issuing body as a draft would name it after “của”; undefined where it is none that is known. */
export function readLoneIssuer(text: string, knowledge: Knowledge): LoneIssuer | undefined {
  const [block, ...others] = splitBlocks(LEAD + text.trim());
  if (!block || others.length > 0) return undefined;
  const { issuer } = new TailReader(
    block.text,
    0,
    block.text.length,
    new Map<number, never>(),
    knowledge,
  ).read();
  if (!issuer || issuer.names.length === 0) return undefined;
  return {
    ids: [...new Set(issuer.names.flatMap((name) => name.ids))],
    symbols: [...new Set(issuer.names.flatMap((name) => name.symbols))],
    place: issuer.place,
  };
}
