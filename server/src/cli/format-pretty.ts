import { createColors } from 'picocolors';
import { productText } from '../messages';
import type { Severity } from '../rules/types';
import { excerpt, printable } from './display';
import type { Format, FormatOptions } from './format';
import { type Checked, type ReportedFinding } from './report';
import { SEVERITIES } from '../rules/types';

/** A report for a person at a terminal: the line with the range underlined, what is wrong and what to do, a summary. */
export function prettyFormat({ language, colour, width }: FormatOptions): Format {
  const paint = createColors(colour);
  const tint: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    information: paint.blue,
    hint: paint.dim,
  };
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let withFindings = 0;
  let fixed = 0;

  const frame = (finding: ReportedFinding, lineText: Checked['lineText']): string => {
    const { start, end } = finding.range;
    const line = lineText(start.line);
    const gutter = String(start.line + 1);
    const blank = ' '.repeat(gutter.length);
    const until = end.line === start.line ? end.character : line.length;
    const shown = excerpt(line, start.character, until, Math.max(30, width - gutter.length - 6));
    const mark = ' '.repeat(shown.before) + tint[finding.severity]('^'.repeat(shown.marked));
    return `  ${paint.dim(`${gutter} │`)} ${shown.text}\n  ${paint.dim(`${blank} │`)} ${mark}\n`;
  };

  return {
    file({ report, lineText, fixed: mended }) {
      files++;
      fixed += mended;
      if (report.findings.length === 0) return '';
      withFindings++;
      return report.findings
        .map((finding) => {
          counts[finding.severity]++;
          const { line, character } = finding.range.start;
          const { paragraph } = finding;
          const place =
            paragraph === undefined
              ? `${printable(report.path)}:${line + 1}:${character + 1}`
              : `${printable(report.path)}, ${productText(language, 'word.paragraph', { n: paragraph })}:`;
          const level = tint[finding.severity](productText(language, `severity.${finding.severity}`));
          const fixes = finding.fixes.map(
            ({ title }) => `  ${paint.green('→')} ${printable(title).replaceAll('\n', ' ')}\n`,
          );
          const others = (finding.related ?? []).map(
            ({ path, range: { start } }) =>
              `  ${paint.dim('·')} ${printable(path)}:${start.line + 1}:${start.character + 1}\n`,
          );
          return (
            `${paint.bold(place)} ${level} ${printable(finding.message)} ${paint.dim(finding.rule)}\n` +
            `${frame(finding, lineText)}${others.join('')}${fixes.join('')}\n`
          );
        })
        .join('');
    },
    end(unread = 0) {
      const told = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
        count(language, `count.${severity}`, counts[severity]),
      );
      const among = productText(language, 'cli.summary-files', {
        found: withFindings,
        files: files + unread,
      });
      const mended = fixed > 0 ? [count(language, 'count.fixed', fixed)] : [];
      const what =
        told.length > 0
          ? `${told.join(', ')} ${among}`
          : productText(language, 'cli.summary-clean', { files: files + unread });
      return `${paint.bold([what, ...mended].join('; '))}\n`;
    },
  };
}

type Counted = `count.${Severity}` | 'count.fixed';

function count(language: 'vi' | 'en', id: Counted, n: number): string {
  return productText(language, id, { n });
}
