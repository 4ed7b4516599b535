import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf, groupRows } from '../../src/targets/groups.ts';

test('every row stands in its group once, in order; negative ones in none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (column) => {
      const groups = groupRows(Int32Array.from(column), 6);
      for (let group = 0; group < 6; group++) {
        const rows = column.flatMap((one, row) => (one === group ? [row] : []));
        expect([...groupOf(groups, group)]).toEqual(rows);
      }
    }),
  );
});
