import { intAt } from '../model/columns.ts';

/** The texts of a column, each once and in the order in which they come up; but for the empty one, which says nothing. */
export type DistinctTexts = {
  readonly texts: Int32Array;
  /** By cell what it says, 0 for nothing; of each text, in their order, given what it says. */
  cells(says: Int32Array): Int32Array;
};

/** Their pool, of so many texts, knows already which are equal. */
export const distinctTexts = (column: Int32Array, size: number): DistinctTexts => {
  const places = new Int32Array(size);
  const texts = new Int32Array(column.length);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    const text = intAt(column, row);
    if (text === 0 || intAt(places, text) > 0) continue;
    texts[count++] = text;
    places[text] = count;
  }
  return {
    texts: texts.subarray(0, count),
    cells(says) {
      const cells = new Int32Array(column.length);
      for (let row = 0; row < column.length; row++) {
        const place = intAt(places, intAt(column, row));
        if (place > 0) cells[row] = intAt(says, place - 1);
      }
      return cells;
    },
  };
};
