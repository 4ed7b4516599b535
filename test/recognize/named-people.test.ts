import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import { namedPeople } from '../../src/recognize/named-people.ts';

const world = () => {
  const claims = claimColumns();
  const { cells } = claimSink(claims, 'plain');
  return { claims, cells, people: namedPeople(cells) };
};

describe('whom the cells of a table name', () => {
  test('get a reference each when first asked for, and the same from then on', () => {
    const { claims, cells, people } = world();
    const [ana, bob] = [cells.texts.id('Ana'), cells.texts.id('Bob')];
    expect([people.ref(bob), people.ref(ana), people.ref(bob)]).toEqual([0, 1, 0]);
    expect(claims.refs.text.view()).toEqual(Int32Array.of(bob, ana));
  });

  test('are those of the other tables of their system', () => {
    const { cells, people } = world();
    const ana = cells.texts.id('Ana');
    const elsewhere = namedPeople(cells);
    expect(elsewhere.ref(ana)).toBe(people.ref(ana));
  });

  test('cost nothing until a claim needs them', () => {
    const { claims, cells } = world();
    cells.texts.id('Ana');
    expect(claims.refs.kind.length).toBe(0);
  });

  test('may have numbers far apart', () => {
    const { cells, people } = world();
    const texts = Array.from({ length: 5000 }, (_, i) => cells.texts.id(`P${i}`));
    expect(people.ref(texts[4999] ?? 0)).toBe(0);
    expect(people.ref(texts[1] ?? 0)).toBe(1);
    expect(people.ref(texts[4999] ?? 0)).toBe(0);
    expect(texts.map(people.ref)).toEqual([
      2,
      1,
      ...Array.from({ length: 4997 }, (_, i) => i + 3),
      0,
    ]);
  });
});
