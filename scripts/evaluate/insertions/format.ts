/** The mistakes of the layout once more, in whole drafts that are made up: clean texts have too few whole drafts. */
import { madeUpDraft } from '../made-up';
import type { Operator } from '../types';
import { operators as inTexts } from '../mutations/format';

/** Placeholders and the heading have places enough in real texts. */
const ENOUGH: ReadonlySet<string> = new Set(['format/placeholder']);

export const operators: readonly Operator[] = inTexts
  .filter(({ rule, languages }) => !ENOUGH.has(rule) && languages?.includes('en') !== true)
  .map((inText) => ({
    rule: inText.rule,
    name: `${inText.name}, in a draft made up`,
    languages: ['vi'],
    mutate: (_, random) => {
      const draft = madeUpDraft(inText.rule === 'format/party-form' ? 'state' : 'party', random);
      const mutant = inText.mutate(draft, random);
      return mutant && { ...mutant, of: draft };
    },
  }));
