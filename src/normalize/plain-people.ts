import { ABSENT, type ByteCells } from '../model/byte-table.ts';
import type { CellSink } from '../model/claim-cells.ts';
import { intAt } from '../model/columns.ts';
import type { NamedPeople } from '../model/plain-table.ts';
import { cellText } from './placeholder.ts';
import { type PlainCells, textOf } from './plain-cells.ts';
import { isItsText } from './plain-columns.ts';

/** Whom the cells of a column name. */
export const peopleColumn = (cells: PlainCells, column: number, claims: CellSink): NamedPeople => {
  const { people, take } = peopleAt(claims, cellText);
  cells.follow(({ bytes, starts, ends, rows: count, line }) => {
    if (line === 1) return;
    const there = { bytes, starts, ends, first: column, step: cells.width, count };
    take(column < 0 ? { ...there, ...EMPTY } : there);
  });
  return people;
};

const NOTHING = new Int32Array(1);

/** The cells of a column that is not there. */
const EMPTY = { starts: NOTHING, ends: NOTHING, first: 0, step: 0 };

/**
 * Whom cells name, wherever they stand: those that were named before are found by their bytes, many at once. `rule`
 * says what is left of a text; what it changes is never kept, nor what any other rule would change.
 */
export const peopleAt = (claims: CellSink, rule: (text: string) => string) => {
  const { texts, people: known } = claims;
  let { bytes, starts, ends, first, step }: ByteCells = NO_CELLS;
  const textIn = (start: number, end: number): number => {
    if (start === end) return 0;
    if (isItsText(bytes, start, end)) return texts.idOfBytes(bytes, start, end);
    return texts.id(rule(textOf(bytes, start, end)));
  };
  const keep = (start: number, end: number, ref: number): void => {
    if (!staysAsItIs(bytes, start, end)) return;
    if (known.find(bytes, start, end) === ABSENT) known.add(ref);
  };
  // Who asks what a cell says makes a reference of it next.
  let [asked, said] = [-1, 0];
  const people = {
    refs: new Int32Array(0),
    text(cell: number): number {
      if (cell === asked) return said;
      said = textIn(intAt(starts, first + cell * step), intAt(ends, first + cell * step));
      asked = cell;
      return said;
    },
    ref(cell: number): number {
      const old = intAt(people.refs, cell);
      if (old !== ABSENT) return old;
      const start = intAt(starts, first + cell * step);
      const end = intAt(ends, first + cell * step);
      const ref = claims.ref('any', people.text(cell));
      keep(start, end, ref);
      people.refs[cell] = ref;
      return ref;
    },
  };
  const take = (cells: ByteCells): void => {
    ({ bytes, starts, ends, first, step } = cells);
    asked = -1;
    if (people.refs.length < cells.count) people.refs = new Int32Array(cells.count);
    known.findEach(cells, people.refs);
  };
  return { people, take };
};

const NO_CELLS: ByteCells = {
  bytes: new Uint8Array(0),
  starts: NOTHING,
  ends: NOTHING,
  first: 0,
  step: 0,
  count: 0,
};

const staysAsItIs = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (isItsText(bytes, start, end)) return true;
  const text = textOf(bytes, start, end);
  return cellText(text) === text;
};
