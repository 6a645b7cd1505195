/** Settings from what a person or an office wrote: what each may be, and what is wrong with it. */
import * as v from 'valibot';
import type { ProductText } from '../messages';
import { ruleIds } from '../rules';
import { SEVERITIES, type Severity } from '../rules/types';
import { isRealDay, partsOf } from '../text/calendar';
import { nearest } from '../text/nearest';
import { ordinalOf, type Settings } from './settings';

function isDay(text: string): boolean {
  const { year, month, day } = partsOf(text);
  return isRealDay(year, month, day);
}

function isOrdinal(text: string): boolean {
  return ordinalOf(text) !== undefined;
}

const language = v.picklist(['auto', 'vi', 'en']);
const severity = v.picklist([...SEVERITIES, 'off']);
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60_000));
const label = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).trim()),
);
const ordinal = v.pipe(label, v.check(isOrdinal));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));
const globs = v.array(v.string());
const tables = v.pipe(
  v.union([v.string(), globs]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/** The schema of every setting, by its key: the one place from which validation, manifest and JSON Schema come. */
export const settingSchemas = {
  messageLanguage: language,
  language,
  detect: v.picklist(['auto', 'always', 'never']),
  delay: milliseconds,
  holdBack: milliseconds,
  preview: v.boolean(),
  inlayHints: v.boolean(),
  codeLens: v.boolean(),
  checkFolder: v.boolean(),
  toneMarks: v.picklist(['keep', 'hoà', 'hòa']),
  quotationMarks: v.picklist(['keep', 'curly']),
  severities: v.record(v.string(), severity),
  issuer: label,
  place: label,
  term: label,
  congress: ordinal,
  date: day,
  catalogue: tables,
  roster: tables,
  templates: v.string(),
  paths: v.object({ include: v.optional(globs), exclude: v.optional(globs) }),
} as const;

export type SettingKey = keyof typeof settingSchemas;

/** Settings of an editor (`partyDocuments.*`); the server reads these, the client may have more of its own. */
export const clientKeys: readonly SettingKey[] = [
  'messageLanguage',
  'language',
  'detect',
  'delay',
  'holdBack',
  'preview',
  'inlayHints',
  'codeLens',
  'checkFolder',
  'toneMarks',
  'quotationMarks',
  'severities',
  'issuer',
  'place',
  'term',
  'congress',
  'date',
];

/** Settings of an office (`.partydoc.yaml`): all but the manners of an editor. */
export const officeKeys: readonly SettingKey[] = [
  'issuer',
  'place',
  'term',
  'congress',
  'date',
  'language',
  'messageLanguage',
  'detect',
  'preview',
  'toneMarks',
  'quotationMarks',
  'severities',
  'catalogue',
  'roster',
  'templates',
  'paths',
];

/** What is wrong with one setting: where it stands, and a text of the product that says it. */
export interface SettingProblem {
  /** Keys from the root to the bad value; for an unknown key, to the key itself. */
  readonly path: readonly (string | number)[];
  /** Whether the key or its value is at fault. */
  readonly at: 'key' | 'value';
  readonly severity: 'error' | 'warning';
  readonly message: ProductText;
  readonly params: Readonly<Record<string, string>>;
}

export interface ReadSettings {
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingProblem[];
}

function unknownKey(
  path: readonly (string | number)[],
  candidates: readonly string[],
  of: 'setting' | 'rule',
) {
  const name = String(path.at(-1));
  const meant = nearest(name, candidates);
  const message: ProductText = meant
    ? of === 'rule'
      ? 'settings.unknown-rule-meant'
      : 'settings.unknown-key-meant'
    : of === 'rule'
      ? 'settings.unknown-rule'
      : 'settings.unknown-key';
  const params = meant ? { name, meant } : { name };
  return { path, at: 'key', severity: 'warning', message, params } satisfies SettingProblem;
}

/** What a value must be, as a text of the product. */
function expectation(key: SettingKey): ProductText {
  switch (key) {
    case 'messageLanguage':
    case 'language':
      return 'settings.expect.language';
    case 'detect':
      return 'settings.expect.detect';
    case 'delay':
    case 'holdBack':
      return 'settings.expect.milliseconds';
    case 'preview':
    case 'inlayHints':
    case 'codeLens':
    case 'checkFolder':
      return 'settings.expect.flag';
    case 'toneMarks':
      return 'settings.expect.toneMarks';
    case 'quotationMarks':
      return 'settings.expect.quotationMarks';
    case 'severities':
      return 'settings.expect.severity';
    case 'congress':
      return 'settings.expect.congress';
    case 'date':
      return 'settings.expect.date';
    case 'catalogue':
    case 'roster':
      return 'settings.expect.tables';
    case 'templates':
      return 'settings.expect.folder';
    case 'paths':
      return 'settings.expect.paths';
    case 'issuer':
    case 'place':
    case 'term':
      return 'settings.expect.label';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads settings from any value; good ones are kept, each bad or unknown one is a problem. Never throws. */
export function readSettings(value: unknown, allowed: readonly SettingKey[]): ReadSettings {
  if (value === undefined || value === null) return { settings: {}, problems: [] };
  if (!isRecord(value)) {
    const message: ProductText = 'settings.not-a-mapping';
    return { settings: {}, problems: [{ path: [], at: 'value', severity: 'error', message, params: {} }] };
  }
  const settings: Record<string, unknown> = {};
  const problems: SettingProblem[] = [];
  for (const [name, given] of Object.entries(value)) {
    const key = allowed.find((one) => one === name);
    if (key === undefined) {
      problems.push(unknownKey([name], allowed, 'setting'));
      continue;
    }
    if (given === null || given === undefined || given === '') continue;
    if (key === 'severities' && isRecord(given)) {
      settings[key] = readSeverities(given, problems);
      continue;
    }
    const list = key === 'catalogue' || key === 'roster';
    const read = Array.isArray(given) && !list ? undefined : v.safeParse(settingSchemas[key], given);
    if (read?.success === true) settings[key] = read.output;
    else {
      const inner = (read?.issues[0].path ?? []).map((item) => item.key as string | number);
      const params = { name };
      problems.push({
        path: [name, ...inner],
        at: 'value',
        severity: 'error',
        message: expectation(key),
        params,
      });
    }
  }
  return { settings, problems };
}

function readSeverities(
  given: Record<string, unknown>,
  problems: SettingProblem[],
): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  for (const [rule, level] of Object.entries(given)) {
    const path = ['severities', rule];
    if (!ruleIds.includes(rule as (typeof ruleIds)[number])) problems.push(unknownKey(path, ruleIds, 'rule'));
    const read = v.safeParse(severity, level);
    if (read.success) severities[rule] = read.output;
    else {
      const message = expectation('severities');
      problems.push({ path, at: 'value', severity: 'error', message, params: { name: rule } });
    }
  }
  return severities;
}
