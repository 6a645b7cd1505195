import type { Language } from '../model/types';
import type { Severity } from '../rules/types';
import type { Host } from '../workspace/host';
import type { Checked } from './report';

/** Turns reports into text: some as each file finishes, some at the end. */
export interface Format {
  file(checked: Checked): string;
  /** `unread`: files that need not be read, because nothing can be found in them. */
  end(unread?: number): string;
}

export interface FormatOptions {
  /** Language of what is not a finding: summary, labels. */
  readonly language: Language;
  readonly colour: boolean;
  /** Columns to fit into. */
  readonly width: number;
  readonly host: Host;
  /** Findings below it are no failures. */
  readonly threshold: Severity;
  readonly version: string;
}

/** What stands before the first of several parts, and before each other one. */
export function separator(first: string, others: string): { readonly begun: boolean; next(): string } {
  let begun = false;
  return {
    get begun() {
      return begun;
    },
    next() {
      const text = begun ? others : first;
      begun = true;
      return text;
    },
  };
}

/** JSON of a value that stands `depth` blanks inside another. */
export function indented(value: unknown, depth: number): string {
  const blanks = ' '.repeat(depth);
  return JSON.stringify(value, undefined, 2).replace(/^/gm, blanks);
}
