import type { CellSink } from '../model/claim-cells.ts';
import type { Ref } from '../model/claims.ts';
import { intAt } from '../model/columns.ts';

/**
 * Whom the cells of a plain table name, by the numbers of their texts. A reference is made only when a claim
 * needs it: the row may yet be refused.
 */
export type NamedPeople = { ref(text: number): Ref };

export const namedPeople = (claims: CellSink): NamedPeople => {
  /** By text, the reference + 1; 0: none yet. */
  let refs = new Int32Array(1024);
  const made = (text: number): Ref => {
    if (text >= refs.length) {
      const wider = new Int32Array(text * 2);
      wider.set(refs);
      refs = wider;
    }
    const ref = claims.ref('any', text);
    refs[text] = ref + 1;
    return ref;
  };
  return {
    ref(text) {
      const known = text < refs.length ? intAt(refs, text) : 0;
      return known === 0 ? made(text) : known - 1;
    },
  };
};
