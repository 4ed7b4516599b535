import type { CellSink } from '../model/claim-cells.ts';
import type { Ref } from '../model/claims.ts';
import { intColumn } from '../model/columns.ts';

/**
 * Whom the cells of a plain table name, by numbers. A reference is made only when a claim needs it: the row may
 * yet be refused.
 */
export type NamedPeople = {
  /** A new number for a text; −1: it says nothing. */
  named(text: string): number;
  ref(named: number): Ref;
};

export const namedPeople = (claims: CellSink): NamedPeople => {
  const texts = intColumn();
  const refs = intColumn();
  return {
    named(text) {
      if (text === '') return -1;
      texts.push(claims.texts.id(text));
      refs.push(-1);
      return refs.length - 1;
    },
    ref(named) {
      const known = refs.at(named);
      if (known >= 0) return known;
      const made = claims.ref('any', texts.at(named));
      refs.set(named, made);
      return made;
    },
  };
};
