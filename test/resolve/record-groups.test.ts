import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import { recordGroups } from '../../src/resolve/record-groups.ts';
import { rowsByPerson } from '../../src/resolve/rows-by-person.ts';

type Place = readonly [file: string, line: number];

/** Rows of each person, as places, in the order they are kept. */
const groupsOf = (
  places: readonly Place[],
  people: readonly number[],
  count: number,
): string[][] => {
  const claims = claimColumns();
  const sink = claimSink(claims, 'plain');
  for (const [file, line] of places) {
    if (!claims.files.includes(file)) claims.files.push(file);
    sink.at(claims.files.indexOf(file), line);
    sink.person({});
  }
  const { recordStart, recordOrder } = recordGroups(
    rowsByPerson(Int32Array.from(people), count),
    claims,
  );
  return Array.from({ length: count }, (_, person) =>
    [...recordOrder.subarray(recordStart[person], recordStart[person + 1])].map((record) =>
      (places[record] ?? []).join(':'),
    ),
  );
};

describe('rows of each person', () => {
  test('are by file and line, whatever order they were read in', () => {
    const places: Place[] = [
      ['b.csv', 9],
      ['a.csv', 10],
      ['b.csv', 2],
      ['a.csv', 3],
    ];
    expect(groupsOf(places, [0, 0, 0, 0], 1)).toEqual([
      ['a.csv:3', 'a.csv:10', 'b.csv:2', 'b.csv:9'],
    ]);
  });

  test('are those of that person alone; who has none has none', () => {
    const places: Place[] = [
      ['a.csv', 2],
      ['a.csv', 3],
      ['a.csv', 4],
    ];
    expect(groupsOf(places, [2, 0, 2], 4)).toEqual([['a.csv:3'], [], ['a.csv:2', 'a.csv:4'], []]);
  });

  test('without those of people who must not appear', () => {
    expect(
      groupsOf(
        [
          ['a.csv', 2],
          ['a.csv', 3],
        ],
        [-1, 0],
        1,
      ),
    ).toEqual([['a.csv:3']]);
  });

  test('of nobody are none', () => {
    expect(groupsOf([], [], 0)).toEqual([]);
  });

  test('files are in the order of their paths, not of any locale', () => {
    const places: Place[] = [
      ['ä.csv', 2],
      ['z.csv', 2],
      ['B.csv', 2],
      ['a/b.csv', 2],
    ];
    expect(groupsOf(places, [0, 0, 0, 0], 1)).toEqual([
      ['B.csv:2', 'a/b.csv:2', 'z.csv:2', 'ä.csv:2'],
    ]);
  });

  test('are all there, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 30 }), (people) => {
        const places = people.map((_, i): Place => [`${i % 3}.csv`, 99 - i]);
        const found = groupsOf(places, people, 5);
        found.forEach((rows, person) => {
          const own = places.filter((_, i) => people[i] === person).map((place) => place.join(':'));
          expect([...rows].sort()).toEqual([...own].sort());
        });
      }),
      { numRuns: 60 },
    );
  });
});
