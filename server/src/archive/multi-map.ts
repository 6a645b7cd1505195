/** A map from a key to several values. Most keys of an archive have one value, so that one is kept without a set. */
export class MultiMap<V extends string | number> {
  readonly #map = new Map<string, V | Set<V>>();

  get size(): number {
    return this.#map.size;
  }

  add(key: string, value: V): void {
    const known = this.#map.get(key);
    if (known === undefined) this.#map.set(key, value);
    else if (known instanceof Set) known.add(value);
    else if (known !== value) this.#map.set(key, new Set([known, value]));
  }

  delete(key: string, value: V): void {
    const known = this.#map.get(key);
    if (known === value) this.#map.delete(key);
    else if (known instanceof Set) {
      known.delete(value);
      if (known.size === 0) this.#map.delete(key);
    }
  }

  get(key: string): readonly V[] {
    const known = this.#map.get(key);
    return known === undefined ? [] : known instanceof Set ? [...known] : [known];
  }

  keys(): Iterable<string> {
    return this.#map.keys();
  }

  /** Every value, once for each key that has it. */
  *values(): Generator<V> {
    for (const known of this.#map.values()) {
      if (known instanceof Set) yield* known;
      else yield known;
    }
  }

  count(key: string): number {
    const known = this.#map.get(key);
    return known === undefined ? 0 : known instanceof Set ? known.size : 1;
  }
}
