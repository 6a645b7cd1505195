import { takePrefix } from '../../model/list-renumber';
import { sequenceFaults } from '../../model/list-sequence';
import type { Language, List, ListItem } from '../../model/types';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { shown } from './support';

/** 2.3 under 3., or 3.3 after 2.2: the first number of a decimal label is not that of the item it stands in. */
export const wrongPrefix = defineRuleOver(byList, {
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
      const wanted = parent ?? list.prefix;
      for (const run of wrongRuns(list, wanted.join('.'))) {
        const [item] = run;
        const expected = shown(item).replace(
          item.numeralText,
          () => [...wanted, item.ordinal].join('.') + item.suffix,
        );
        yield {
          span: item.label,
          message: (parent ? 'parent' : 'list') + (run.length > 1 ? '-several' : ''),
          params: {
            label: shown(item),
            last: shown(run.at(-1)),
            expected,
            parent: list.parent ? shown(list.parent) : '',
          },
          ...(list.parent ? { related: [{ span: list.parent.label, message: 'parent-item' }] } : {}),
          fixes: () => [{ title: 'fix.prefix', params: { label: expected }, edits: takePrefix(run, wanted) }],
        };
      }
    }
  },
});

type Run = [ListItem, ...ListItem[]];

/** Items one after another with one wrong prefix: one slip. */
function wrongRuns({ items }: List, wanted: string): Run[] {
  const runs: Run[] = [];
  let before = wanted;
  for (const item of items) {
    const prefix = item.numeralText.slice(0, item.numeralText.lastIndexOf('.'));
    if (prefix !== wanted) {
      if (prefix === before) runs.at(-1)?.push(item);
      else runs.push([item]);
    }
    before = prefix;
  }
  return runs;
}

/** The number path of the item that a list stands in, where it is one number short of the list's own labels. */
function parentNumbers(list: List, language: Language): readonly number[] | undefined {
  const { parent, parentList: holder } = list;
  if (holder?.prefix.length !== list.prefix.length - 1 || !parent) return undefined;
  if ((holder.numeral !== 'arabic' && holder.numeral !== 'decimal') || holder.unit !== undefined)
    return undefined;
  // A slip in the parents' own numbers is spoken of there.
  return sequenceFaults(holder, language).length > 0 ? undefined : [...holder.prefix, parent.ordinal];
}
