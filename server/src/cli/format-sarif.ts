import type { Log, ReportingDescriptor, Result } from 'sarif';
import { ruleTexts } from '../messages';
import { allRules } from '../rules/all';
import type { Severity } from '../rules/types';
import { rulePage } from '../workspace/host';
import { type Format, type FormatOptions, indented, separator } from './format';
import type { FileReport, Range, ReportedFinding } from './report';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Blanks before a result in the log. */
const INSIDE = 8;

function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a relative or absolute URI reference, as SARIF wants it. */
function artifact(path: string): { uri: string } {
  const slashes = path.replaceAll('\\', '/');
  return { uri: encodeURI(slashes).replaceAll('#', '%23').replaceAll('?', '%3F') };
}

function result(report: FileReport, finding: ReportedFinding, ruleIndex: number): Result {
  const artifactLocation = artifact(report.path);
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: levels[finding.severity],
    message: { text: unlinked(finding.message) },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.range) } }],
    ...(finding.related
      ? {
          relatedLocations: finding.related.map(({ path, range, message }) => ({
            physicalLocation: { artifactLocation: artifact(path), region: region(range) },
            message: { text: unlinked(message) },
          })),
        }
      : {}),
    ...(finding.fixes.length === 0
      ? {}
      : {
          fixes: finding.fixes.map((fix) => ({
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: region(edit.range),
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }),
  };
}

/** One SARIF 2.1.0 log with one run: columns count UTF-16 units, which is what our positions are. */
export function sarifFormat({ language, host, version }: FormatOptions): Format {
  const rules: ReportingDescriptor[] = allRules.map((rule) => {
    const texts = ruleTexts(language, rule.id);
    const page = rulePage(host, rule.id);
    return {
      id: rule.id,
      shortDescription: { text: texts?.title ?? rule.id },
      fullDescription: { text: texts?.why ?? rule.id },
      defaultConfiguration: { level: levels[rule.severity] },
      ...(page === undefined ? {} : { helpUri: page }),
    };
  });
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  // The results stand last in the log, and are printed one by one between what stands before and after them.
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'partydoc', version, rules } }, columnKind: 'utf16CodeUnits', results: [] },
    ],
  };
  const whole = JSON.stringify(log, undefined, 2);
  const at = whole.lastIndexOf('[]') + 1;
  const separate = separator(`${whole.slice(0, at)}\n`, ',\n');
  return {
    file: ({ report }) =>
      report.findings
        .map((finding) => {
          const one = result(report, finding, index.get(finding.rule) ?? -1);
          return separate.next() + indented(one, INSIDE);
        })
        .join(''),
    end: () => (separate.begun ? `\n${' '.repeat(INSIDE - 2)}${whole.slice(at)}\n` : `${whole}\n`),
  };
}

/** Words of a draft never become a link: SARIF's messages may hold some, written as in Markdown. */
function unlinked(message: string): string {
  return message.replaceAll('](', '\\](');
}
