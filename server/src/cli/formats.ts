import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import { githubFormat } from './format-github';
import { junitFormat } from './format-junit';
import { prettyFormat } from './format-pretty';
import { sarifFormat } from './format-sarif';
import type { Checked } from './report';
import type { Severity } from '../rules/types';

export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** Turns reports into text: some as each file finishes, some at the end. */
export interface Format {
  file(checked: Checked): string;
  end(): string;
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

/** One array, printed piece by piece: nothing is kept of the reports before. */
function jsonFormat(): Format {
  const separate = separator('[\n', ',\n');
  return {
    file: ({ report }) => separate.next() + indented(report, 2),
    end: () => (separate.begun ? '\n]\n' : '[]\n'),
  };
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

function ndjsonFormat(): Format {
  return { file: ({ report }) => `${JSON.stringify(report)}\n`, end: () => '' };
}

export function createFormat(name: FormatName, options: FormatOptions): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat(options);
    case 'json':
      return jsonFormat();
    case 'ndjson':
      return ndjsonFormat();
    case 'sarif':
      return sarifFormat(options);
    case 'junit':
      return junitFormat(options);
    case 'github':
      return githubFormat();
  }
}
