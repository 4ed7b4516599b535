/**
 * What was made lately, by key: hubs come up again and again, but nothing is kept for good. Holds
 * at most twice `most`; when so many are new, those not asked for since are let go.
 */
export const keptLately = <K, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  let recent = new Map<K, V>();
  let older = new Map<K, V>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make(key);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
};
