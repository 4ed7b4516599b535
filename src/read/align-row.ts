import { type ColumnShapes, toleratedMisfit } from './column-shapes.ts';

/**
 * A record with too many cells, brought to the columns it fits by the shape of its cells: an empty cell too
 * many is dropped, a cell that holds an unquoted delimiter is joined again. Null: no way fits well.
 */
export const alignRow = (
  cells: readonly string[],
  shapes: ColumnShapes,
  delimiter: string,
): readonly string[] | null => {
  const surplus = cells.length - shapes.width;
  if (shapes.valued < 2 || surplus < 1 || surplus > MAX_SURPLUS) return null;
  const best = cheapest(cells, shapes, delimiter);
  return best && best.shapeCost <= toleratedMisfit(shapes.width) ? best.aligned : null;
};

const MAX_SURPLUS = 24;
const MAX_JOINED = 16;

const COSTS = { droppedEmpty: 0.6, joined: 1, joinedAtSpace: 0.3, joinedQuoted: 3 };

type Aligned = {
  readonly aligned: readonly string[];
  readonly cost: number;
  readonly shapeCost: number;
};

/** Best way to have filled `column` columns with the first `used` cells, for all `used`. */
type Front = ReadonlyMap<number, Aligned>;

const cheapest = (cells: readonly string[], shapes: ColumnShapes, delimiter: string) => {
  let front: Front = withDrops(new Map([[0, { aligned: [], cost: 0, shapeCost: 0 }]]), cells);
  for (let column = 0; column < shapes.width; column++) {
    front = withDrops(filled(front, column, { cells, shapes, delimiter }), cells);
  }
  return front.get(cells.length) ?? null;
};

type Filling = {
  readonly cells: readonly string[];
  readonly shapes: ColumnShapes;
  readonly delimiter: string;
};

const filled = (front: Front, column: number, { cells, shapes, delimiter }: Filling) => {
  const next = new Map<number, Aligned>();
  const slack = cells.length - shapes.width;
  for (const [used, before] of front) {
    let value = '';
    let joining = 0;
    const most = Math.min(MAX_JOINED, cells.length - used, slack - (used - column) + 1);
    for (let taken = 1; taken <= most; taken++) {
      const cell = cells[used + taken - 1] ?? '';
      joining += taken === 1 ? 0 : joinCost(value, cell, delimiter);
      value = taken === 1 ? cell : value + delimiter + cell;
      const misfit = shapes.misfit(value, column);
      keepCheaper(next, used + taken, {
        aligned: [...before.aligned, value],
        cost: before.cost + joining + misfit,
        shapeCost: before.shapeCost + misfit,
      });
    }
  }
  return next;
};

/** A cell that holds the delimiter stood in quotes, so it is whole. */
const joinCost = (value: string, cell: string, delimiter: string): number => {
  if (cell.includes(delimiter) || (delimiter !== ' ' && value === '')) return COSTS.joinedQuoted;
  return cell.startsWith(' ') ? COSTS.joinedAtSpace : COSTS.joined;
};

const withDrops = (front: Front, cells: readonly string[]): Front => {
  const next = new Map(front);
  for (let used = 0; used < cells.length; used++) {
    const before = next.get(used);
    if (before === undefined || (cells[used] ?? '').trim() !== '') continue;
    keepCheaper(next, used + 1, { ...before, cost: before.cost + COSTS.droppedEmpty });
  }
  return next;
};

const keepCheaper = (front: Map<number, Aligned>, used: number, way: Aligned): void => {
  const known = front.get(used);
  if (known === undefined || way.cost < known.cost) front.set(used, way);
};
