import { upperLists } from '../../archive/to-keep';
import { besideOriginal, inOriginal, originalFile, whereDiffers } from './original';
import { defineRule, type Finding } from '../types';
import { labelWith, shown } from '../list/support';

/** A list of parts that goes on longer, or less long, in a translation than in its original. */
export const translatedLists = defineRule({
  id: 'pair/lists',
  languages: ['en'],
  scope: 'workspace',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  mayFind: whereDiffers(({ parts }) => parts.length > 0),
  *check(context): Iterable<Finding> {
    const found = besideOriginal(context);
    if (!found || found.parts.length === 0) return;
    const { model, language } = context;
    const lists = upperLists(model);
    for (const { here, there } of found.parts) {
      const list = lists.get(here.key);
      const item = list?.items[Math.min(list.items.length - 1, there.count)];
      if (!list || !item || list.items.length === there.count) continue;
      const right = labelWith(list, item, there.count, language);
      yield {
        span: item.label,
        message: list.items.length < there.count ? 'shorter' : 'longer',
        params: { label: shown(item), right, file: originalFile(found) },
        elsewhere: inOriginal(found, [there.last]),
      };
    }
  },
});
