/** Computes once, when first asked. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Computes once for each object, when first asked about it; what was computed goes with the object. */
export function lazyFor<Key extends object, T extends object>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, T>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = make(key)));
    return known;
  };
}
