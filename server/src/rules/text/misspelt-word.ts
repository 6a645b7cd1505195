import { misspeltWords, type MisspeltWord } from '../../model/misspellings';
import type { DocumentModel } from '../../model/types';
import { overlapping } from '../../text/overlap';
import type { Span } from '../../text/span';
import { misspeltLine } from '../format/signer';
import { replacement } from '../fixes';
import { adapted } from '../title/shared';
import { defineRule, type Finding } from '../types';
import { legacyBlocks } from './legacy-encoding';

/** “Ban Thường vu”, “bổ xung”, “đảng viênvà”, “Secratary”, “Febuary”, “22th”: words that drafts are made of, where a slip leaves no word at all. */
export const misspeltWord = defineRule({
  id: 'text/misspelt-word',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    const found = misspeltWords(model, model.language);
    if (found.length === 0) return;
    const [others, legacy] = [elsewhere(model), legacyBlocks(model)];
    for (const word of found) {
      const { span, wrong, kind } = word;
      // Names of persons are spelt as they are.
      if (legacy.has(span.anchor) || overlapping(model.persons, span).next().done !== true) continue;
      if (others.some((other) => other.overlaps(span))) continue;
      const { text } = span;
      const [before, after] = [text.slice(0, wrong.start - span.start), text.slice(wrong.end - span.start)];
      const forms = formsOf(word);
      yield {
        span,
        message: kind,
        params: { text, right: forms.map((form) => before + form + after).join(' / ') },
        fixes: () => forms.map((form) => replacement(wrong, form, { right: before + form + after })),
      };
    }
  },
});

/** What may be meant, in the letters of what is written. */
function formsOf({ span, wrong, kind, right }: MisspeltWord): readonly string[] {
  if (kind !== 'term') return right;
  const isUpper = span.text === span.text.toUpperCase();
  return right.map((word) => {
    const form = adapted(word, wrong.text);
    return isUpper ? form.toUpperCase() : form;
  });
}

/** Names of signers, and lines of the head and the end of which a rule of form speaks. */
function elsewhere({ layout }: DocumentModel): Span[] {
  const { signature, signers = [] } = layout?.ending ?? {};
  const lines = [signature, ...signers.map(({ post }) => post)].filter((line) => line && misspeltLine(line));
  const type = layout?.type;
  return [
    layout?.heading,
    ...lines,
    ...signers.map(({ name }) => name),
    type && type.meant.length > 0 ? { span: type.nameSpan } : undefined,
  ].flatMap((one) => one?.span ?? []);
}
