import type { Run } from '../text/runs';
import type { Block } from '../text/source';
import type { Noted } from './per-block';

/** What a model is read from: the blocks of a document, and what was kept when it was last read. */
export interface Source extends Noted {
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}
