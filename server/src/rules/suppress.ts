import type { DocumentModel } from '../model/types';
import type { Span } from '../text/span';
import type { Diagnosis } from './engine';

export type SuppressionKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';

/** A comment that silences rules; no rule named means every rule. */
export interface Suppression {
  readonly kind: SuppressionKind;
  readonly rules: readonly string[];
  readonly span: Span;
  /** Zero-based line of the comment. */
  readonly line: number;
}

const COMMENT =
  /<!--\s{0,9}partydoc-(disable-next-line|disable-line|disable-file|disable|enable)\b([^<>]{0,500}?)-->/g;

export function suppressions(model: DocumentModel): Suppression[] {
  const found: Suppression[] = [];
  for (const block of model.blocks) {
    if (!block.original.includes('<!--')) continue;
    for (const match of block.text.matchAll(COMMENT)) {
      const span = block.span(match.index, match.index + match[0].length);
      const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule.includes('/'));
      const line = model.lines.positionAt(span.start).line;
      found.push({ kind: match[1] as SuppressionKind, rules, span, line });
    }
  }
  return found;
}

/** Takes away the diagnoses that comments silence; also tells which comments silenced nothing. */
export function applySuppressions(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
): { kept: Diagnosis[]; unused: Suppression[] } {
  const all = suppressions(model);
  if (all.length === 0) return { kept: [...diagnoses], unused: [] };
  const used = new Set<Suppression>();
  const kept = diagnoses.filter((diagnosis) => {
    const line = model.lines.positionAt(diagnosis.finding.span.start).line;
    const by = all.findLast(
      (s) => names(s, diagnosis.rule.id) && covers(s, line) && !enabledAgain(all, s, diagnosis.rule.id, line),
    );
    if (by) used.add(by);
    return !by;
  });
  return { kept, unused: all.filter((s) => s.kind !== 'enable' && !used.has(s)) };
}

function names(suppression: Suppression, rule: string): boolean {
  return suppression.rules.length === 0 || suppression.rules.includes(rule);
}

function covers(suppression: Suppression, line: number): boolean {
  switch (suppression.kind) {
    case 'disable-file':
      return true;
    case 'disable-line':
      return line === suppression.line;
    case 'disable-next-line':
      return line === suppression.line + 1;
    case 'disable':
      return line >= suppression.line;
    case 'enable':
      return false;
  }
}

function enabledAgain(all: readonly Suppression[], by: Suppression, rule: string, line: number): boolean {
  if (by.kind !== 'disable') return false;
  return all.some((s) => s.kind === 'enable' && names(s, rule) && s.line > by.line && s.line <= line);
}
