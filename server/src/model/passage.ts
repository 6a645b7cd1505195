import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { DocumentModel, PassageNodes } from './types';

/** What was read around an offset of a draft: whoever asks what stands there need not look through the whole draft. */
export function passageAt({ runs, passages }: DocumentModel, offset: number): PassageNodes {
  return nth(passages, Math.max(0, firstWhere(runs.length, (i) => nth(runs, i).start > offset) - 1));
}
