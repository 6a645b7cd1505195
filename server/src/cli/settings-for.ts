import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Knowledge } from '../knowledge';
import { productText } from '../messages';
import type { Language } from '../model/types';
import { LineIndex } from '../text/lines';
import type { Host } from '../workspace/host';
import { type Office, Offices } from '../workspace/office';
import type { TableKind } from '../workspace/office-columns';
import { type OfficeFile, OfficeFiles, type OfficeProblem } from '../workspace/office-file';
import { resolveSettings, type Settings } from '../workspace/settings';
import { rangeOf } from './check-draft';
import type { Checked } from './report';

export interface SettingsSource {
  /** Settings for a file of the machine, the office they came from, and what is known there. */
  for(file: string): Promise<SettingsFor>;
}

export interface SettingsFor {
  readonly settings: Settings;
  readonly office: Office | undefined;
  readonly knowledge: Knowledge;
}

/** Settings from the file given by `--config`, or from the office's file nearest to each draft. */
export async function settingsSource(
  host: Host,
  cwd: string,
  config: string | undefined,
  given: Partial<Settings>,
  knowledge: Knowledge,
): Promise<SettingsSource | undefined> {
  const offices = new Offices(host, knowledge);
  const settingsOf = async (file: OfficeFile | undefined): Promise<SettingsFor> => {
    const office = file && (await offices.of(file));
    const settings = resolveSettings(given, file?.settings ?? {});
    return { settings, office, knowledge: office?.knowledge ?? knowledge };
  };
  if (config !== undefined) {
    const file = resolve(cwd, config);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return undefined;
    }
    const { readOfficeFile } = await import('../workspace/library');
    const office = readOfficeFile(pathToFileURL(file).href, text);
    return { for: () => settingsOf(office) };
  }
  const files = new OfficeFiles(host);
  return {
    for: async (file) => settingsOf(await files.nearest(pathToFileURL(file).href)),
  };
}

/** The faults of one of an office's own files, told as findings in it. */
export function officeReport(
  path: string,
  rule: 'settings' | TableKind,
  { text, problems }: { readonly text: string; readonly problems: readonly OfficeProblem[] },
  language: Language,
): Checked {
  const lines = new LineIndex(text);
  return {
    report: {
      path,
      language,
      findings: problems.map((problem) => ({
        rule,
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
