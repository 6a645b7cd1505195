import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { RunCitations } from './citations';
import { concat, joined, perRunOn } from './columns';
import type { PartResolver } from './part-resolver';
import { NONE, perDocument } from './per-block';
import { type NamedPaths, type Paths, pathsIn, type UnnamedPaths } from './reference-paths';
import type { Source } from './source';
import type { Language, PartReference } from './types';

/**
 * References of a draft to its own parts: “khoản 3 Điều 5 Quy định này”, “điểm b khoản 2 Điều này”, “mục 3 phần II Kế hoạch
 * này”, “Section IV of this Report”; in a whole draft also “(mục 3 phần II)”, “Phụ lục 2 kèm theo”, “see Section IV”, where
 * neither the paragraph nor the one before speaks of another document. Any other may mean a part of another one.
 */
export function buildReferences(
  source: Source,
  resolver: PartResolver,
  language: Language,
  draft: { readonly whole: boolean; readonly citationsOf: readonly RunCitations[] },
): readonly PartReference[] {
  const places = allPlaces(source, placesOf(source, [draft.citationsOf], language));
  return resolve(source, places, resolver, draft.whole);
}

const allPlaces = joined(({ places }: RunPlaces) => places);

const resolve = perDocument(
  (
    _document,
    places: readonly PlacesOf[],
    resolver: PartResolver,
    whole: boolean,
  ): readonly PartReference[] =>
    concat(places, ({ block, paths: { named, unnamed }, besideOthers }) => {
      const references = concat(named, (one) => namedReferences(block, one, resolver));
      if (!whole || besideOthers || unnamed.length === 0) return references;
      return [...concat(unnamed, (one) => unnamedReferences(one, resolver)), ...references];
    }),
);

function unnamedReferences(
  { outermost, paths }: UnnamedPaths,
  resolver: PartResolver,
): readonly PartReference[] {
  if (!resolver.mayHave(outermost)) return NONE;
  return paths.map((path) => ({ ...resolver.reference(path), named: false }));
}

function namedReferences(
  block: Block,
  { outer: kind, paths }: NamedPaths,
  resolver: PartResolver,
): readonly PartReference[] {
  if (!kind) return paths.map((path) => resolver.reference(path));
  const item = resolver.around(block.index, kind);
  if (!item) return NONE;
  const outer = { kind, ordinal: item.ordinal, span: undefined, text: item.numeralText, target: item };
  return paths.map((path) => resolver.reference([outer, ...path]));
}

interface PlacesOf {
  readonly block: Block;
  readonly paths: Paths;
  /** The block or the one before it speaks of another document. */
  readonly besideOthers: boolean;
}

interface RunPlaces {
  readonly places: readonly PlacesOf[];
  /** Its last block speaks of another document. */
  readonly cites: boolean;
}

const placesOf = perRunOn(
  (
    { blocks },
    citesBefore: boolean | undefined,
    [{ citationsOf }]: readonly [RunCitations],
    language: Language,
  ): RunPlaces => {
    const cites = (i: number): boolean => (i < 0 ? citesBefore === true : nth(citationsOf, i).length > 0);
    const places = blocks.flatMap((block, i) => {
      const paths = block.text === '' ? undefined : pathsIn(block, language);
      return paths ? { block, paths, besideOthers: cites(i) || cites(i - 1) } : [];
    });
    return { places, cites: cites(blocks.length - 1) };
  },
  ({ cites }) => cites,
);
