import type { Lexeme } from './tokens';

/** A trie over token keys whose nodes a walker may step through one key at a time. */
export interface Node<T> {
  readonly next: ReadonlyMap<string, Node<T>>;
  readonly values: readonly T[];
}

export interface Phrase<T> {
  /** How many tokens it has. */
  readonly length: number;
  readonly values: readonly T[];
}

/** Half of the nodes lead no further, and most hold nothing: those share what is empty. */
const NOWHERE: ReadonlyMap<string, never> = new Map<string, never>();
const NOTHING: readonly never[] = [];

class Growing<T> implements Node<T> {
  next: ReadonlyMap<string, Growing<T>> = NOWHERE;
  values: readonly T[] = NOTHING;

  step(key: string): Growing<T> {
    const known = this.next.get(key);
    if (known) return known;
    const made = new Growing<T>();
    if (this.next === NOWHERE) this.next = new Map([[key, made]]);
    else (this.next as Map<string, Growing<T>>).set(key, made);
    return made;
  }

  hold(value: T): void {
    if (this.values === NOTHING) this.values = [value];
    else if (!this.values.includes(value)) (this.values as T[]).push(value);
  }
}

export class KeyTrie<T> {
  /** `bit`: what words have with which a phrase begins (`Lexeme.bits`); `by`: the key that phrases are made of. */
  constructor(
    readonly bit: number,
    readonly by: 'key' | 'plain' = 'key',
  ) {}

  readonly #root = new Growing<T>();

  get root(): Node<T> {
    return this.#root;
  }

  add(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) node = node.step(key);
    node.hold(value);
  }

  /** The node that keys lead to. */
  at(keys: readonly string[]): Node<T> | undefined {
    let node: Growing<T> | undefined = this.#root;
    for (const key of keys) if (!(node = node.next.get(key))) return undefined;
    return node;
  }

  /** The longest phrase that starts at `at`; `length` counts words. */
  longest(words: readonly Lexeme[], at: number): Phrase<T> | undefined {
    // Past the end there is no word; asking for one is slow.
    if (at >= words.length || ((words[at]?.bits ?? 0) & this.bit) === 0) return undefined;
    const plain = this.by === 'plain';
    let node: Growing<T> | undefined = this.#root;
    let longest: Growing<T> | undefined;
    let end = at;
    for (let i = at; i < words.length; i++) {
      const word = words[i];
      // Each by its name: a property that is looked up by a variable is read slowly.
      node = node.next.get((plain ? word?.plain : word?.key) ?? '');
      if (!node) break;
      if (node.values.length === 0) continue;
      longest = node;
      end = i + 1;
    }
    return longest && { length: end - at, values: longest.values };
  }

  /** Every phrase that starts at `at`, shortest first. */
  all(tokens: readonly { readonly key: string }[], at: number): readonly Phrase<T>[] {
    const phrases: Phrase<T>[] = [];
    let node: Growing<T> | undefined = this.#root;
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.key ?? '');
      if (!node) break;
      if (node.values.length > 0) phrases.push({ length: i - at + 1, values: node.values });
    }
    return phrases;
  }
}
