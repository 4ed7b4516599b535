import type { ClaimColumns } from '../model/claim-columns.ts';
import { at } from '../model/columns.ts';
import { type ResolvedRefs, type UnresolvedCode, unresolvedCode } from './references.ts';

/** A row that names somebody unknown, or somebody of several: it is left out. */
export type Unresolved = {
  readonly code: UnresolvedCode;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

export type UnresolvedLog = {
  /** The person of a reference, −1 where there is none. */
  person(ref: number): number;
  /** The same, and the row is noted where there is none. Suppressed people are passed over in silence. */
  personOf(ref: number, file: number, line: number): number;
  readonly noted: readonly Unresolved[];
  rows(): number;
};

/** What is shown is a list to read; all rows are counted. */
const MOST_NOTED = 1_000;

export const unresolvedLog = (
  claims: ClaimColumns,
  refs: ResolvedRefs,
  personOfNode: Int32Array,
): UnresolvedLog => {
  const noted: Unresolved[] = [];
  let rows = 0;
  const person = (ref: number): number => {
    const node = at(refs.node, ref);
    return node < 0 ? -1 : at(personOfNode, node);
  };
  return {
    person,
    noted,
    rows: () => rows,
    personOf(ref, file, line) {
      const node = at(refs.node, ref);
      if (node >= 0) return at(personOfNode, node);
      rows++;
      if (noted.length < MOST_NOTED) {
        const text = claims.pool.text(claims.refs.text.at(ref));
        noted.push({ code: unresolvedCode(node), file: claims.files[file] ?? '', line, text });
      }
      return -1;
    },
  };
};
