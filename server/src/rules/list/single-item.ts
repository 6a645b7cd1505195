import type { Fact } from '../../model/types';
import type { Block } from '../../text/source';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { shown } from './support';

/** A list of one item needs no number. */
export const singleItem = defineRuleOver(byList, {
  id: 'list/single-item',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const list of model.lists) {
      const [item] = list.items;
      if (!item || list.items.length > 1 || list.quoted || list.unit !== undefined) continue;
      if (list.style.startsWith('(') || list.numeral === 'bullet' || list.numeral === 'word' || list.restarts)
        continue;
      // At the end of a draft the next item may not be written yet.
      if (item.block.index >= (model.told(lastText)?.index ?? Infinity)) continue;
      yield { span: item.label, message: 'single', params: { label: shown(item) } };
    }
  },
});

/** The last block with text. */
const lastText: Fact<Block | undefined> = ({ blocks }) => blocks.findLast(({ text }) => text.trim() !== '');
