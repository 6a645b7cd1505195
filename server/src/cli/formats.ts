import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import { githubFormat } from './format-github';
import { prettyFormat } from './format-pretty';
import { sarifFormat } from './format-sarif';
import type { Checked } from './report';

export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;
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
  readonly version: string;
}

function jsonFormat(): Format {
  const reports: unknown[] = [];
  return {
    file: ({ report }) => {
      reports.push(report);
      return '';
    },
    end: () => `${JSON.stringify(reports, undefined, 2)}\n`,
  };
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
    case 'github':
      return githubFormat();
  }
}
