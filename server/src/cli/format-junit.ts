import type { Format, FormatOptions } from './format';
import { reaches, type ReportedFinding } from './report';

const XML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for XML 1.0, in an attribute or between tags; what XML has no place for becomes U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (sign in XML_SIGNS ? sign : '\uFFFD'))
    .replace(/[&<>"\n\r\t]/g, (sign) => XML_SIGNS[sign] ?? sign);
}

/**
 * JUnit's XML, as the test reports of most CI servers read it: a file is a suite, each finding in it a case, failed where
 * it is at or above the threshold; a file without findings is one case that passed.
 */
export function junitFormat({ threshold }: FormatOptions): Format {
  let begun = false;
  const head = (): string => {
    const text = begun ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="partydoc">\n';
    begun = true;
    return text;
  };
  const testCase = (path: string, finding: ReportedFinding): string => {
    const { rule, severity, message, range } = finding;
    const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
    const open = `    <testcase classname="${xml(rule)}" name="${xml(place)}"`;
    const said = xml(`${place}: ${message}`);
    if (!reaches(severity, threshold)) return `${open}><system-out>${said}</system-out></testcase>\n`;
    return `${open}><failure type="${severity}" message="${xml(message)}">${said}</failure></testcase>\n`;
  };
  return {
    file: ({ report: { path, findings } }) => {
      const failures = findings.filter(({ severity }) => reaches(severity, threshold)).length;
      const cases =
        findings.length === 0
          ? `    <testcase classname="partydoc" name="${xml(path)}"/>\n`
          : findings.map((finding) => testCase(path, finding)).join('');
      const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0"`;
      return `${head()}  <testsuite name="${xml(path)}" ${counts}>\n${cases}  </testsuite>\n`;
    },
    end: () => `${head()}</testsuites>\n`,
  };
}
