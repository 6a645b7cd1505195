import { indexRecord, noDraft } from '../archive/record';
import type { IndexRecord } from '../archive/types';
import type { Knowledge } from '../knowledge';
import { buildModel } from '../model/document';
import type { DocumentModel } from '../model/types';
import { looksLikePartyDocument } from './detect';
import type { Settings } from './settings';

/** How a text that is not open is read. */
export interface TextReading {
  readonly settings: Pick<Settings, 'language' | 'detect'>;
  /** Whether it is a draft whatever it looks like. */
  readonly sure: boolean;
  readonly knowledge: Knowledge;
}

/** The model of a text that is not open; undefined where it is no draft. */
export function draftModel(text: string, reading: TextReading): DocumentModel | undefined {
  const { language } = reading.settings;
  const model = buildModel(text, reading.knowledge, language === 'auto' ? {} : { language });
  return isKept(model, reading) ? model : undefined;
}

/** Whether a text is a draft for the index, which the others are compared with. */
export function isKept(
  model: DocumentModel,
  { settings, sure }: { readonly settings: Pick<Settings, 'detect'>; readonly sure: boolean },
): boolean {
  return sure || settings.detect === 'always' || looksLikePartyDocument(model);
}

/** What the index keeps of a text that is not open. One that cannot be read at all is no draft. */
export function makeRecord(uri: string, text: string, reading: TextReading): IndexRecord {
  try {
    const model = draftModel(text, reading);
    if (model) return indexRecord(model, reading.knowledge, { uri, draft: true });
  } catch {
    // The others are indexed all the same.
  }
  return noDraft(uri, text);
}
