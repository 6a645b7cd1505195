import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { productText } from '../messages';
import type { Language } from '../model/types';
import { LineIndex } from '../text/source';
import type { Host } from '../workspace/host';
import { type OfficeFile, OfficeFiles, readOfficeFile } from '../workspace/office-file';
import { resolveSettings, type Settings } from '../workspace/settings';
import { rangeOf } from './check-draft';
import type { Checked } from './report';

export interface SettingsSource {
  /** Settings for a file of the machine, and the office's file they came from. */
  for(file: string): Promise<{ readonly settings: Settings; readonly office: OfficeFile | undefined }>;
}

/** Settings from the file given by `--config`, or from the office's file nearest to each draft. */
export async function settingsSource(
  host: Host,
  cwd: string,
  config: string | undefined,
  given: Partial<Settings>,
): Promise<SettingsSource | undefined> {
  if (config !== undefined) {
    const file = resolve(cwd, config);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return undefined;
    }
    const office = readOfficeFile(pathToFileURL(file).href, text);
    const settings = resolveSettings(given, office.settings);
    return { for: () => Promise.resolve({ settings, office }) };
  }
  const files = new OfficeFiles(host);
  return {
    async for(file) {
      const office = await files.nearest(pathToFileURL(file).href);
      return { settings: resolveSettings(given, office?.settings ?? {}), office };
    },
  };
}

/** The faults of an office's own file, told as findings in it. */
export function officeReport(path: string, office: OfficeFile, language: Language): Checked {
  const lines = new LineIndex(office.text);
  return {
    report: {
      path,
      language,
      findings: office.problems.map((problem) => ({
        rule: 'settings',
        severity: problem.severity,
        message: productText(language, problem.message, problem.params),
        range: rangeOf(lines, problem),
        fixes: [],
      })),
    },
    lineText: (line) => lines.lineText(line),
    fixed: 0,
  };
}
