import { ABSENT } from '../model/byte-table.ts';
import type { CellSink } from '../model/claim-cells.ts';
import { byteAt, type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { type NamedSeveral, REFUSED } from '../model/plain-table.ts';
import { cellText, mayBePlaceholder } from './placeholder.ts';
import { type PlainCells, textOf } from './plain-cells.ts';
import { isPrinted } from './plain-columns.ts';
import { peopleAt } from './plain-people.ts';

/** Whom the parts of a column's cells name, each trimmed; parts of no letters are left out. */
export const peopleInColumn = (
  cells: PlainCells,
  column: number,
  mark: string,
  claims: CellSink,
): NamedSeveral => {
  const { people, take } = peopleAt(claims, (text) => text.trim());
  const parts = partsColumn(cells, column, mark.charCodeAt(0));
  cells.follow(({ bytes, line }) => {
    if (line === 1) return;
    const [starts, ends] = [parts.starts.view(), parts.ends.view()];
    take({ bytes, starts, ends, first: 0, step: 1, count: starts.length });
  });
  const isOdd = (row: number, first: number, behind: number): boolean => {
    const { bytes } = cells.batch;
    const start = cells.start(row, column);
    const end = cells.end(row, column);
    if (!hasPlainEdges(bytes, start, end)) return true;
    for (let part = first; part < behind; part++) if (people.text(part) === 0) return true;
    return behind - first === 1 && saysNothing(bytes, start, end);
  };
  return Object.assign(people, {
    firsts: parts.firsts,
    count(row: number): number {
      const first = parts.firsts.at(row);
      const behind = parts.firsts.at(row + 1);
      // Who is known by these bytes needs no rule: they are neither trimmed nor a placeholder.
      const areKnown = first < behind && !hasStranger(people.refs, first, behind);
      return areKnown || !isOdd(row, first, behind) ? behind - first : REFUSED;
    },
  });
};

/** Where the parts of a batch stand; the first of row r is number firsts[r]. */
const partsColumn = (cells: PlainCells, column: number, code: number) => {
  const parts = { starts: intColumn(), ends: intColumn(), firsts: intColumn() };
  cells.follow(({ bytes, rows, line }) => {
    if (line === 1) return;
    for (const places of Object.values(parts)) places.clear();
    for (let row = 0; row < rows; row++) {
      parts.firsts.push(parts.starts.length);
      cut({ bytes, code, parts }, cells.start(row, column), cells.end(row, column));
    }
    parts.firsts.push(parts.starts.length);
  });
  return parts;
};

type Cutting = {
  readonly bytes: Uint8Array;
  readonly code: number;
  readonly parts: { readonly starts: IntColumn; readonly ends: IntColumn };
};

const cut = ({ bytes, code, parts }: Cutting, first: number, end: number): void => {
  let from = first;
  for (let place = first; place <= end; place++) {
    if (place < end && byteAt(bytes, place) !== code) continue;
    if (place > from) {
      parts.starts.push(from);
      parts.ends.push(place);
    }
    from = place + 1;
  }
};

const hasStranger = (refs: Int32Array, first: number, behind: number): boolean => {
  for (let part = first; part < behind; part++) if (intAt(refs, part) === ABSENT) return true;
  return false;
};

/** A cell is trimmed by another rule than its parts; these need neither. */
const hasPlainEdges = (bytes: Uint8Array, start: number, end: number): boolean =>
  start < end && isPrinted(byteAt(bytes, start)) && isPrinted(byteAt(bytes, end - 1));

/** Whether a whole cell is a placeholder. */
const saysNothing = (bytes: Uint8Array, start: number, end: number): boolean =>
  mayBePlaceholder(byteAt(bytes, start), end - start) && cellText(textOf(bytes, start, end)) === '';
