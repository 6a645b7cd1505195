import type { Severity } from '../rules/types';

/** How a draft is to be formatted; from the settings. */
export interface FormatOptions {
  /** Where the tone mark of an open oa, oe, uy is put; `keep` changes none. Never in names and quotations. */
  readonly toneMarks: 'keep' | 'hoà' | 'hòa';
  /** Whether straight quotation marks of a Vietnamese draft are made curly. */
  readonly quotationMarks: 'keep' | 'curly';
  /** A rule that is off mends nothing here either. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
