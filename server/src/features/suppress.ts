import type { DocumentModel } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import { suppressions } from '../rules/suppress';
import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from './edits';

function comment(directive: string, ruleId: string): string {
  return `<!-- partydoc-${directive} ${ruleId} -->`;
}

/** Adds a rule to a comment that stands already, or puts a new comment on a line of its own at `offset`. */
function silence(
  model: DocumentModel,
  directive: 'disable-next-line' | 'disable-file',
  ruleId: string,
  offset: number,
  standing: (line: number) => boolean,
): TextEdit {
  const known = suppressions(model).find(
    (one) =>
      one.kind === directive && one.rules.length > 0 && standing(model.lines.positionAt(one.span.start).line),
  );
  const last = known?.rules.at(-1);
  if (last) return { start: last.span.end, end: last.span.end, newText: ` ${ruleId}` };
  return { start: offset, end: offset, newText: comment(directive, ruleId) + lineBreakOf(model.text) };
}

/** Silences a finding's rule for the sentence (one line, or a line wrapped by hand) in which it stands. */
export function ignoreHere(model: DocumentModel, { rule, finding }: Diagnosis): TextEdit {
  const { start } = finding.span.anchor;
  const line = model.lines.positionAt(start).line;
  return silence(model, 'disable-next-line', rule.id, model.lines.lineStart(line), (at) => at === line - 1);
}

/** Silences a finding's rule in the whole draft, by a comment at its top (after a Markdown front matter). */
export function ignoreInDraft(model: DocumentModel, { rule }: Diagnosis): TextEdit {
  return silence(model, 'disable-file', rule.id, frontMatterEnd(model), () => true);
}

const FRONT_MATTER_LINES = 100;

/** Offset of the first line after a YAML front matter; 0 where there is none. */
function frontMatterEnd({ lines }: DocumentModel): number {
  if (lines.lineText(0).trimEnd() !== '---') return 0;
  for (let line = 1; line < Math.min(lines.lineCount, FRONT_MATTER_LINES); line++) {
    if (lines.lineText(line).trimEnd() === '---' && line + 1 < lines.lineCount)
      return lines.lineStart(line + 1);
  }
  return 0;
}
