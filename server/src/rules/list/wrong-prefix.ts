import { sequenceFaults } from '../../model/list-sequence';
import type { Language, List } from '../../model/types';
import { defineRule, type Finding } from '../types';
import { shown } from './support';

/** 2.3 under 3., or 3.3 after 2.2: the first number of a decimal label is not that of the item it stands in. */
export const wrongPrefix = defineRule({
  id: 'list/wrong-prefix',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const list of model.lists) {
      if (list.numeral !== 'decimal' || list.quoted) continue;
      const parent = parentNumbers(list, language);
      const wanted = parent?.join('.') ?? list.prefix.join('.');
      for (const item of list.items) {
        const prefix = item.numeralText.slice(0, item.numeralText.lastIndexOf('.'));
        if (prefix === wanted) continue;
        const newText = `${wanted}.${item.ordinal}${item.suffix}`;
        const expected = shown(item).replace(item.numeralText, () => newText);
        yield {
          span: item.label,
          message: parent ? 'parent' : 'list',
          params: { label: shown(item), expected, parent: list.parent ? shown(list.parent) : '' },
          ...(list.parent ? { related: [{ span: list.parent.label, message: 'parent-item' }] } : {}),
          fixes: () => [
            { title: 'fix.prefix', params: { label: expected }, edits: [{ span: item.numeral, newText }] },
          ],
        };
      }
    }
  },
});

/** The number path of the item that a list stands in, where it is one number short of the list's own labels. */
function parentNumbers(list: List, language: Language): readonly number[] | undefined {
  const { parent, parentList: holder } = list;
  if (holder?.prefix.length !== list.prefix.length - 1 || !parent) return undefined;
  if ((holder.numeral !== 'arabic' && holder.numeral !== 'decimal') || holder.unit !== undefined)
    return undefined;
  // A slip in the parents' own numbers is spoken of there.
  return sequenceFaults(holder, language).length > 0 ? undefined : [...holder.prefix, parent.ordinal];
}
