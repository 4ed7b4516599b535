import type { ClaimColumns } from '../model/claim-columns.ts';
import { type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { type ResolvedRefs, type UnresolvedCode, unresolvedCode } from './references.ts';

/** A row that names somebody unknown, or somebody of several: it is left out. */
export type Unresolved = {
  readonly code: UnresolvedCode;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

/** Every such row: its file, its line, and the code by its number; a row with two such names stands there twice. */
export type UnresolvedPlaces = {
  readonly file: IntColumn;
  readonly line: IntColumn;
  readonly code: IntColumn;
};

export type UnresolvedLog = {
  /** The person of each reference, −1 where there is none. */
  readonly people: Int32Array;
  /** The same, and the row is noted where there is none. Suppressed people are passed over in silence. */
  personOf(ref: number, file: number, line: number): number;
  /** The first of them, in words. */
  readonly noted: readonly Unresolved[];
  readonly places: UnresolvedPlaces;
};

/** What is shown is a list to read; all rows are counted. */
const MOST_NOTED = 1_000;

export const unresolvedLog = (
  claims: ClaimColumns,
  refs: ResolvedRefs,
  personOfNode: Int32Array,
): UnresolvedLog => {
  const noted: Unresolved[] = [];
  const places = { file: intColumn(), line: intColumn(), code: intColumn() };
  const people = refs.node.map((node) => (node < 0 ? -1 : intAt(personOfNode, node)));
  return {
    people,
    noted,
    places,
    personOf(ref, file, line) {
      const node = intAt(refs.node, ref);
      if (node >= 0) return intAt(people, ref);
      places.file.push(file);
      places.line.push(line);
      places.code.push(-1 - node);
      if (noted.length < MOST_NOTED) {
        const text = claims.pool.text(claims.refs.text.at(ref));
        noted.push({ code: unresolvedCode(node), file: claims.files[file] ?? '', line, text });
      }
      return -1;
    },
  };
};
