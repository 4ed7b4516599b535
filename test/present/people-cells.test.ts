import { describe, expect, test } from 'vitest';
import type { PathPeople } from '../../src/model/path-row.ts';
import { byteText, putText, takeBytes } from '../../src/present/byte-text.ts';
import { cellWriter } from '../../src/present/delimited.ts';
import { peopleCells } from '../../src/present/people-cells.ts';
import { card, textOfPieces } from './batch-found.ts';

const PLACES = 2 ** 15;

/** People whose names are asked for one by one. */
const named = (nameOf: (person: number) => string) => {
  const asked: number[] = [];
  const people: PathPeople = {
    name: (person) => {
      asked.push(person);
      return nameOf(person);
    },
    title: (person) => `Title ${person}`,
    company: (person) => `Firm, ${person}`,
    card: (person) => card(nameOf(person)),
  };
  const cells = peopleCells(people, cellWriter(',', false), ',');
  const office = (person: number): string => {
    const text = byteText();
    cells.putOffice(text, person);
    return textOfPieces([takeBytes(text)]);
  };
  return { cells, asked, office };
};

describe('cells of a person', () => {
  test('are made once, however often they are put', () => {
    const { office, asked } = named((person) => `P${person}`);
    expect([office(3), office(7), office(3), office(3)]).toEqual([
      'P3,Title 3,"Firm, 3"',
      'P7,Title 7,"Firm, 7"',
      'P3,Title 3,"Firm, 3"',
      'P3,Title 3,"Firm, 3"',
    ]);
    expect(asked).toEqual([3, 7]);
  });

  test('are made again where somebody else has taken their place', () => {
    const { office, asked } = named((person) => `P${person}`);
    const people = [5, 5 + PLACES, 5];
    expect(people.map((person) => office(person).split(',')[0])).toEqual(
      people.map((person) => `P${person}`),
    );
    expect(asked).toEqual(people);
  });

  test('begin anew when there are too many bytes of them', () => {
    const long = 'x'.repeat(2 ** 20);
    const { office, asked } = named((person) => `${person}${long}`);
    const people = [0, 1, 2, 3, 4, 5, 0, 5];
    for (const person of people) expect(office(person)).toMatch(new RegExp(`^${person}x{9}`));
    expect(asked.length).toBeLessThan(people.length);
    expect(asked.filter((person) => person === 0).length).toBe(2);
  });

  test.each([
    ['Ana Reis', true, 'Ana Reis'],
    ['Zoë', true, 'Zoë'],
    ['Bo, Jr.', false, '"Bo, Jr."'],
    ['a;b', false, '"a;b"'],
    ['=1+1', false, "'=1+1"],
    ['a"b', false, '"a""b"'],
    ['a\nb', false, 'a\\nb'],
  ])('%j is plain: %s', (name, isPlain, cell) => {
    const { cells } = named(() => name);
    const text = byteText();
    putText(text, '> ');
    expect(cells.putPlainName(text, 1)).toBe(isPlain);
    cells.putName(text, 1);
    expect(textOfPieces([takeBytes(text)])).toBe(isPlain ? `> ${name}${cell}` : `> ${cell}`);
  });
});
