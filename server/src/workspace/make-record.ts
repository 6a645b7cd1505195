import { detached } from '../archive/pack';
import { indexRecord, noDraft } from '../archive/record';
import type { IndexRecord } from '../archive/types';
import type { Knowledge } from '../knowledge';
import { buildModel } from '../model/document';
import { looksLikePartyDocument } from './detect';
import type { Settings } from './settings';

/** Reads a text that is not open, for the index. A text that cannot be read at all is no draft. */
export function makeRecord(
  uri: string,
  text: string,
  { language, detect }: Pick<Settings, 'language' | 'detect'>,
  sure: boolean,
  knowledge: Knowledge,
): IndexRecord {
  try {
    const model = buildModel(text, knowledge, language === 'auto' ? {} : { language });
    const draft = sure || detect === 'always' || looksLikePartyDocument(model);
    return draft ? detached(indexRecord(model, knowledge, { uri, draft })) : noDraft(uri, text);
  } catch {
    return noDraft(uri, text);
  }
}
