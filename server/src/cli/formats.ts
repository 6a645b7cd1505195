import { type Format, type FormatOptions, indented, separator } from './format';
import { githubFormat } from './format-github';
import { junitFormat } from './format-junit';
import { prettyFormat } from './format-pretty';
import { sarifFormat } from './format-sarif';

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
