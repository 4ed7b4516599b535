import type { TextPool } from '../model/text-pool.ts';

/** One number for an id in its system; 0 for none. Numbers are those of the pool given, and of texts added to it. */
export const idKeys = (pool: TextPool): ((system: number, id: number) => number) => {
  const known = new Map<number, number>();
  return (system, id) => {
    if (id === 0) return 0;
    const pair = system * PAIR + id;
    const old = known.get(pair);
    if (old !== undefined) return old;
    const key = pool.id(`${pool.text(system)}\u0000${plainId(pool.text(system), pool.text(id))}`);
    known.set(pair, key);
    return key;
  };
};

const PAIR = 2 ** 26;

/** Salesforce writes an id with 15 letters or with three more that only repeat their case. */
const plainId = (system: string, id: string): string =>
  system === 'salesforce' && /^[a-zA-Z0-9]{18}$/.test(id) ? id.slice(0, 15) : id;
