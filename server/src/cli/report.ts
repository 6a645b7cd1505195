import { contentHash } from '../archive/hash';
import type { Position } from '../text/lines';
import type { Language } from '../model/types';
import { SEVERITIES, type Severity } from '../rules/types';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What `check --format json` prints of one finding. Positions are zero-based UTF-16 units. */
export interface ReportedFinding {
  /** Rule id; `settings` for a fault of the office's own file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** In a Word file: the paragraph (one-based, empty ones not counted) and the words; `range` is in its text as `import` gives it. */
  readonly paragraph?: number;
  readonly quote?: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
  /** Places of other files that bear it out, of the rules that compare drafts. */
  readonly related?: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
}

/** What `check` found in one file. */
export interface FileReport {
  readonly path: string;
  readonly language: Language;
  readonly findings: readonly ReportedFinding[];
}

/** A report with what the formatters for people need beside it. */
export interface Checked {
  readonly report: FileReport;
  /** A line of the checked text, without its break. */
  readonly lineText: (line: number) => string;
  /** Safe fixes that `--fix` applied. */
  readonly fixed: number;
}

/** A report as one thread hands it to another: plain data. */
export interface PlainChecked {
  readonly report: FileReport;
  /** The lines in which findings begin, by number. */
  readonly lines: Readonly<Record<number, string>>;
  /** What tells each finding from others wherever its line moves (`baseline.ts`), in their order. */
  readonly marks: readonly string[];
  readonly fixed: number;
}

export function fromPlain({ report, lines, fixed }: PlainChecked): Checked {
  return { report, lineText: (line) => lines[line] ?? '', fixed };
}

export function toPlain({ report, lineText, fixed }: Checked): PlainChecked {
  const lines: Record<number, string> = {};
  for (const { range } of report.findings) lines[range.start.line] ??= lineText(range.start.line);
  const marks = report.findings.map((finding) => markOf(finding, lines[finding.range.start.line] ?? ''));
  return { report, lines, marks, fixed };
}

/** UTF-16 units on either side of a finding that tell it from another of its rule. */
const AROUND = 80;

/**
 * The hash of a finding's rule, its text and what stands beside it in its line; neither line number nor message, so that
 * it outlives moved lines and another language.
 */
function markOf({ rule, range: { start, end } }: ReportedFinding, line: string): string {
  const until = end.line === start.line ? end.character : line.length;
  const parts = [
    line.slice(Math.max(0, start.character - AROUND), start.character),
    line.slice(start.character, until),
    line.slice(until, until + AROUND),
  ].map((part) => part.normalize('NFC').replace(/\s+/gu, ' '));
  return contentHash([rule, ...parts].join('\n'));
}

/** True where `severity` is at or above `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
