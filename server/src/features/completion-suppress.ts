import { ruleTexts } from '../messages';
import type { DocumentModel, Language } from '../model/types';
import { allRules } from '../rules/all';
import { type Completion, lineHead } from './completion';

const OPEN =
  /<!--\s{0,9}partydoc-(?:disable-next-line|disable-line|disable-file|disable|enable)\s[^<>]{0,100}$/;

/** Ids of rules inside a comment that silences them; `offset` in UTF-16 units. */
export function completeSuppression(model: DocumentModel, offset: number, language: Language): Completion[] {
  const head = lineHead(model, offset);
  if (!OPEN.test(head.text)) return [];
  const start = head.start + Math.max(head.text.lastIndexOf(' '), head.text.lastIndexOf(',')) + 1;
  return allRules.map(({ id }) => ({
    kind: 'rule',
    label: id,
    detail: ruleTexts(language, id)?.title ?? id,
    newText: id,
    start,
    end: offset,
    sortText: id,
  }));
}
