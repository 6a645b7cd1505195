/** The sound layout of a draft, and what mistakes in it are made of. */
import type { Component, Layout } from '../../../../server/src/model/format-types';
import { replaceSpan, textOf } from '../../mutants';
import type { Random } from '../../random';
import type { CleanText, Mutant } from '../../types';

export const VI = ['vi'] as const;
const FIRST_DAY_OF_36_HD = '2018-04-03';
const FIRST_DAY_OF_05_HD = '2026-05-27';

/** The layout of a Party document under the regulations that the rules know; undefined for a passage. */
export function partyLayout({ model }: CleanText): Layout | undefined {
  const { layout, date } = model;
  return layout?.system === 'party' && (date?.iso ?? '') >= FIRST_DAY_OF_36_HD ? layout : undefined;
}

export function isNew({ model }: CleanText): boolean {
  return (model.date?.iso ?? '') >= FIRST_DAY_OF_05_HD;
}

/** Drops, doubles or exchanges a letter of a line. */
export function misspelt(clean: CleanText, span: Component['span'], random: Random): Mutant {
  const text = textOf(clean, span);
  const at = 1 + random.below(text.length - 2);
  const kind = random.below(3);
  const own = text.charAt(at);
  const wrong =
    kind === 0
      ? text.slice(0, at) + text.slice(at + 1)
      : kind === 1
        ? text.slice(0, at) + own + text.slice(at)
        : `${text.slice(0, at)}${own === 'X' ? 'K' : 'X'}${text.slice(at + 1)}`;
  return replaceSpan(clean, span, wrong);
}
