import type { TextPool } from '../model/text-pool.ts';
import { pairKey } from './pair-key.ts';

/** One key for an id in its system, both as numbers of the pool given; 0 for none. */
export const idKeys = (pool: TextPool): ((system: number, id: number) => number) => {
  const salesforce = pool.find('salesforce');
  return (system, id) => {
    if (id === 0) return 0;
    return pairKey(system, system === salesforce ? shortId(id, pool) : id);
  };
};

/** Salesforce writes an id with 15 letters or with three more that only repeat their case. */
const shortId = (id: number, pool: TextPool): number => {
  const text = pool.text(id);
  return /^[a-zA-Z0-9]{18}$/.test(text) ? pool.id(text.slice(0, 15)) : id;
};
