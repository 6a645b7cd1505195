import type { Position } from '../text/source';
import type { Language } from '../model/types';
import type { Severity } from '../rules/types';

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
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
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

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** True where `severity` is at or above `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
