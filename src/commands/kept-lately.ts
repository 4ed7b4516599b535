/**
 * What was made lately, by number: hubs come up again and again, but nothing is kept for good. Each
 * number has one place, which it shares with those that leave the same rest by `places`, a power of 2:
 * who comes later has it. No table of hashes is asked, and what is kept never grows.
 */
export const keptLately = <V>(places: number, make: (key: number) => V): ((key: number) => V) => {
  const keys = new Int32Array(places).fill(-1);
  const values = new Array<V | undefined>(places).fill(undefined);
  return (key) => {
    const place = key & (places - 1);
    const kept = values[place];
    if (keys[place] === key && kept !== undefined) return kept;
    const made = make(key);
    keys[place] = key;
    values[place] = made;
    return made;
  };
};
