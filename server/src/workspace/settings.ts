import type { IsoDate, Language } from '../model/types';
import type { OfficeFacts, Severity } from '../rules/types';
import { fromRoman } from '../text/roman';

/** Everything a person or an office may set, resolved for one draft. */
export interface Settings {
  /** Language of messages, hovers and fixes; `auto` is the draft's. */
  readonly messageLanguage: 'auto' | Language;
  /** Language of the draft; `auto` detects it. */
  readonly language: 'auto' | Language;
  /** Whether plain text and Markdown files are checked: when they look like a Party document, always, or never. */
  readonly detect: 'auto' | 'always' | 'never';
  /** Milliseconds between an edit and the check of the draft. */
  readonly delay: number;
  /** Milliseconds for which findings at the place of the last edit are held back; 0 shows them at once. */
  readonly holdBack: number;
  /** Rules whose precision is not yet proven run too. */
  readonly preview: boolean;
  /** What was worked out is shown in the text: the weekday of a full date, how many items follow an announced count. */
  readonly inlayHints: boolean;
  /** How often a document is cited is shown above its first full mention. */
  readonly codeLens: boolean;
  /** The drafts of the folder are checked too while they are not open, for clients that ask for it. */
  readonly checkFolder: boolean;
  /** Style in which formatting puts tone marks. */
  readonly toneMarks: 'keep' | 'hoà' | 'hòa';
  /** Whether formatting makes straight quotation marks of Vietnamese drafts curly. */
  readonly quotationMarks: 'keep' | 'curly';
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The office's own issuing body, place and term, as its drafts write them. */
  readonly issuer: string | undefined;
  readonly place: string | undefined;
  readonly term: string | undefined;
  /** Ordinal of the provincial (city) Party congress that opened the term: `18` or `XVIII`. */
  readonly congress: string | undefined;
  /** Date of drafts that bear none. */
  readonly date: IsoDate | undefined;
  /** Paths, relative to the office's file, of its own tables of documents and of officials. */
  readonly catalogue: readonly string[];
  readonly roster: readonly string[];
  /** Folder of the office's own templates, relative to the office's file. */
  readonly templates: string | undefined;
  /** Glob patterns, relative to the office's file, of files that are (not) drafts. */
  readonly paths: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
}

/** The number of an ordinal in figures or Roman; undefined for anything else. */
export function ordinalOf(text: string): number | undefined {
  return /^[1-9]\d?$/.test(text) ? Number(text) : fromRoman(text.toLowerCase());
}

export const defaultSettings: Settings = {
  messageLanguage: 'auto',
  language: 'auto',
  detect: 'auto',
  delay: 0,
  holdBack: 1000,
  preview: false,
  inlayHints: false,
  codeLens: false,
  checkFolder: false,
  toneMarks: 'keep',
  quotationMarks: 'keep',
  severities: {},
  issuer: undefined,
  place: undefined,
  term: undefined,
  congress: undefined,
  date: undefined,
  catalogue: [],
  roster: [],
  templates: undefined,
  paths: {},
};

/**
 * The settings of one draft. What the office lays down holds for all its people; the language of messages is a
 * person's own choice, and severities of both are joined, the office's first.
 */
export function resolveSettings(client: Partial<Settings>, office: Partial<Settings>): Settings {
  const own = client.messageLanguage;
  return {
    ...defaultSettings,
    ...client,
    ...office,
    messageLanguage: own !== undefined && own !== 'auto' ? own : (office.messageLanguage ?? 'auto'),
    severities: { ...client.severities, ...office.severities },
  };
}

/** The first year of a term as an office writes it: `2025 - 2030`, `2025-2030`. */
const TERM = /^(\d{4}) ?[-–] ?\d{4}$/;

/** What the settings say of the office itself, for the rules. */
export function officeFacts({ issuer, place, term, congress }: Settings): OfficeFacts {
  const year = TERM.exec(term ?? '')?.[1];
  const ordinal = congress === undefined ? undefined : ordinalOf(congress);
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(place === undefined ? {} : { place }),
    ...(year === undefined || ordinal === undefined ? {} : { congress: { ordinal, year: Number(year) } }),
  };
}

/** The language in which a draft's findings are told. */
export function messageLanguage(settings: Settings, draft: Language): Language {
  return settings.messageLanguage === 'auto' ? draft : settings.messageLanguage;
}
