import type { Knowledge } from '../knowledge';
import type { KeptKeys, KeptRecord } from './kept';
import { keysOf, namesOf, type OwnKeys, type RecordKeys } from './keys';
import type { IndexRecord } from './types';

/** A file of the index. */
export interface Entry {
  readonly uri: string;
  /** Under which the maps know it: a short name, since they name each file many times. */
  readonly id: number;
  readonly draft: boolean;
  readonly size: number;
  readonly own: OwnKeys | undefined;
  /** Every name in it that can be looked for (`namesOf`). */
  readonly names: string;
  keys(): RecordKeys;
  record(): IndexRecord;
  /** The record as it is kept; undefined where it stays as it was made. */
  readonly kept: KeptRecord | undefined;
}

/** A file that an editor has open changes all the time: its record stays as it was made. */
export class OpenEntry implements Entry {
  readonly kept = undefined;
  readonly #keys: RecordKeys;
  #names: string | undefined;

  constructor(
    readonly id: number,
    readonly held: IndexRecord,
    knowledge: Knowledge,
  ) {
    this.#keys = keysOf(held, knowledge);
  }

  get uri(): string {
    return this.held.uri;
  }

  get draft(): boolean {
    return this.held.draft;
  }

  get size(): number {
    return this.held.size;
  }

  get own(): OwnKeys | undefined {
    return this.#keys.own;
  }

  get names(): string {
    return (this.#names ??= namesOf(this.held));
  }

  keys(): RecordKeys {
    return this.#keys;
  }

  record(): IndexRecord {
    return this.held;
  }
}

/** The others stay bytes, beside what is asked of every file at once. */
export class KeptEntry implements Entry {
  readonly uri: string;
  readonly draft: boolean;
  readonly size: number;
  readonly own: OwnKeys | undefined;
  readonly names: string;

  constructor(
    readonly id: number,
    readonly kept: KeptRecord,
    { uri, draft, size, own, names }: KeptKeys,
  ) {
    this.uri = uri;
    this.draft = draft;
    this.size = size;
    this.own = own;
    this.names = names;
  }

  keys(): RecordKeys {
    return this.kept.keys();
  }

  record(): IndexRecord {
    return this.kept.record();
  }
}
