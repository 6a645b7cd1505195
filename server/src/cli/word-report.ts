import type { Note } from '../import';
import { productText } from '../messages';
import type { Language } from '../model/types';
import { nth } from '../text/certain';
import { LineIndex } from '../text/lines';
import type { WordFacts } from './files';
import type { Checked } from './report';

/** Findings of a Word file with paragraph and quotation, by which a person finds the place in Word. */
export function located(checked: Checked, text: string, { paragraphs }: WordFacts): Checked {
  const lines = new LineIndex(text);
  const findings = checked.report.findings.map((finding) => {
    const { start, end } = finding.range;
    const quote = text.slice(lines.offsetAt(start), lines.offsetAt(end));
    return { ...finding, paragraph: nth(paragraphs, start.line), quote };
  });
  return { ...checked, report: { ...checked.report, findings } };
}

/** What could not be carried, in lines for a person; empty where there is nothing. */
export function noteLines(path: string, notes: readonly Note[], language: Language): string {
  if (notes.length === 0) return '';
  const lines = notes.map(({ kind, count, paragraph, detail }) => {
    const what = productText(language, `word.note.${kind}`, { count, detail });
    const where = paragraph > 0 ? ` (${productText(language, 'word.notes-place', { n: paragraph })})` : '';
    return `  - ${what}${where}\n`;
  });
  return `partydoc: ${productText(language, 'word.notes', { path })}\n${lines.join('')}`;
}
