/** So many answers of one kind are kept: memory does not grow with the queries. */
const MOST_KEPT = 4096;

/** The same function, that answers a key it was lately asked without working it out again. */
export const remembering = <K, V>(make: (key: K) => V, most = MOST_KEPT): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
};
