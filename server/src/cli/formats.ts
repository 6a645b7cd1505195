import { type Format, type FormatOptions, indented, separator } from './format';
import { githubFormat } from './format-github';
import { junitFormat } from './format-junit';
import { prettyFormat } from './format-pretty';
import { sarifFormat } from './format-sarif';
import { wantsColour } from './io';
import type { CheckWorld } from './world';
import type { Severity } from '../rules/types';

export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** One array, printed piece by piece: nothing is kept of the reports before. */
function jsonFormat(): Format {
  const separate = separator('[\n', ',\n');
  return {
    file: ({ report }) => separate.next() + indented(report, 2),
    end: () => (separate.begun ? '\n]\n' : '[]\n'),
  };
}

function ndjsonFormat(): Format {
  return { file: ({ report }) => `${JSON.stringify(report)}\n`, end: () => '' };
}

/** Columns where the output is no terminal. */
const DEFAULT_WIDTH = 100;

/** The format that a person asked for, as standard output takes it. */
export function formatFor(
  args: { readonly format: FormatName; readonly severity: Severity },
  { io, host, language, version }: CheckWorld,
): Format {
  return createFormat(args.format, {
    language,
    colour: wantsColour(io.env, io.stdout),
    width: io.stdout.columns ?? DEFAULT_WIDTH,
    host,
    version,
    threshold: args.severity,
  });
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
