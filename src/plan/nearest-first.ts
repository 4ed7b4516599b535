/** Places to visit, nearest first; of equally near ones the lowest number: a binary heap. */
export type NearestFirst = {
  readonly distance: number[];
  readonly place: number[];
};

export const nearestFirst = (): NearestFirst => ({ distance: [], place: [] });

export const putIn = (heap: NearestFirst, distance: number, place: number): void => {
  let at = heap.place.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(distance, place, heap, above)) break;
    move(heap, above, at);
    at = above;
  }
  heap.distance[at] = distance;
  heap.place[at] = place;
};

/** The nearest, taken out; undefined: nothing is left. */
export const takeNearest = (
  heap: NearestFirst,
): { distance: number; place: number } | undefined => {
  const [distance] = heap.distance;
  const [place] = heap.place;
  const lastDistance = heap.distance.pop();
  const lastPlace = heap.place.pop();
  if (distance === undefined || place === undefined) return undefined;
  if (lastDistance !== undefined && lastPlace !== undefined && heap.place.length > 0) {
    sink(heap, lastDistance, lastPlace);
  }
  return { distance, place };
};

/** From the top down, to where nothing below is nearer. */
const sink = (heap: NearestFirst, distance: number, place: number): void => {
  const { length } = heap.place;
  let at = 0;
  for (let below = 1; below < length; below = 2 * at + 1) {
    const other = below + 1;
    const nearer = other < length && isAbove(heap, other, below) ? other : below;
    if (!isAfter(distance, place, heap, nearer)) break;
    move(heap, nearer, at);
    at = nearer;
  }
  heap.distance[at] = distance;
  heap.place[at] = place;
};

const move = ({ distance, place }: NearestFirst, from: number, to: number): void => {
  distance[to] = distance[from] ?? 0;
  place[to] = place[from] ?? 0;
};

const order = (heap: NearestFirst, at: number, distance: number, place: number): number =>
  (heap.distance[at] ?? 0) - distance || (heap.place[at] ?? 0) - place;

const isBefore = (distance: number, place: number, heap: NearestFirst, at: number): boolean =>
  order(heap, at, distance, place) > 0;

const isAfter = (distance: number, place: number, heap: NearestFirst, at: number): boolean =>
  order(heap, at, distance, place) < 0;

const isAbove = (heap: NearestFirst, at: number, other: number): boolean =>
  order(heap, at, heap.distance[other] ?? 0, heap.place[other] ?? 0) < 0;
