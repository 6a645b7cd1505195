import type { Severity } from '../rules/types';
import type { Format } from './format';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Escapes of GitHub's workflow commands: the message, and (more) the values of properties. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Workflow commands, which GitHub shows as annotations beside the changed lines; positions are one-based. */
export function githubFormat(): Format {
  return {
    file: ({ report }) =>
      report.findings
        .map(({ rule, severity, message: text, range: { start, end } }) => {
          const place = `file=${property(report.path)},line=${start.line + 1},col=${start.character + 1}`;
          // An end column is only taken together with an end on the same line.
          const until =
            start.line === end.line ? `,endLine=${end.line + 1},endColumn=${end.character + 1}` : '';
          return `::${commands[severity]} ${place}${until},title=${property(rule)}::${message(text)}\n`;
        })
        .join(''),
    end: () => '',
  };
}
