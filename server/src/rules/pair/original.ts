import { fileName } from '../../archive/place';
import type { Differences } from '../../archive/translation';
import type { Place } from '../../archive/types';
import type { DocumentModel } from '../../model/types';
import { elsewhere, others } from '../across';
import type { Finding, Params, Rule, RuleContext } from '../types';

/** How the draft at hand differs from the one that it translates. */
export function besideOriginal(context: Pick<RuleContext, 'workspace'>): Differences | undefined {
  const { index, uri } = others(context);
  return index.differences(uri);
}

/** Whether a draft differs from its original in what a rule judges (`Rule.mayFind`). */
export function whereDiffers(judged: (found: Differences) => boolean): NonNullable<Rule['mayFind']> {
  return ({ uri }, index) => {
    const found = index.differences(uri);
    return found !== undefined && judged(found);
  };
}

/** Whether another draft translates the one at hand. */
export function isTranslation(context: Pick<RuleContext, 'workspace'>, other: string): boolean {
  const { index, uri } = others(context);
  return index.differences(other)?.original.uri === uri;
}

/** Most things that one message names. */
const MOST_NAMED = 5;

/** Names for a message, the first of many. */
export function named(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
}

/** Places of the original. */
export function inOriginal(
  { original: { uri } }: Differences,
  places: readonly (Place | undefined)[],
): NonNullable<Finding['elsewhere']> {
  return elsewhere(
    places.flatMap((place) => (place ? { uri, place } : [])),
    'original',
  );
}

/** What the original alone has (told by `params`), at the number by which the two are known. */
export function missing(
  found: Differences,
  { number }: DocumentModel['header'],
  params: Params,
  places: readonly (Place | undefined)[],
): Finding[] {
  if (!number || places.length === 0) return [];
  return [
    {
      span: number.span,
      message: 'missing',
      params: { ...params, file: originalFile(found) },
      elsewhere: inOriginal(found, places),
    },
  ];
}

export function originalFile({ original }: Differences): string {
  return fileName(original.uri);
}
