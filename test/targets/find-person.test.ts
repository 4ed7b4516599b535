import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTargets, type TargetsFound, targetFinder } from '../../src/targets/find-targets.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { inFull, smallNetwork } from './small-network.ts';

const network = smallNetwork(
  [
    { name: 'Jon Smith', title: 'CISO', company: 'Altex Systems', email: 'jon@altex.example' },
    { name: 'Jon Smith', title: 'Systems Engineer', company: 'Bank of Leith' },
    { name: 'Jon A. Smith', title: 'Baker', company: 'Pixel', id: 'p4' },
    { name: "Conor O'Brien", title: 'VP Sales', company: 'Altex Labs', id: 'crm:7' },
    { name: 'Dr. Anne-Marie von der Heide', title: 'CFO', url: 'linkedin.com/in/heide' },
    { name: '李 小龙', email: 'li@altex.example;li@old.example' },
    { name: 'Constructor Proto', company: 'constructor', id: '__proto__' },
    { name: 'Zoë Ångström', company: 'Bank of Leith' },
    { name: 'Prince', company: 'Pixel' },
    { name: 'Robert Vane', company: 'Pixel' },
    { name: '' },
  ],
  [
    { name: 'Altex Systems', domain: 'altex.example' },
    { name: 'Altex Labs', parent: 'Pixel' },
  ],
);
const look = (query: string): TargetsFound => findTargets(network, parseQuery(query));
const people = (query: string): number[] => look(query).targets.map(({ person }) => person);

describe('a name is found', () => {
  test.each([
    ['Jon Smith', [0, 1]],
    ['JON SMITH', [0, 1]],
    ['jon  smith', [0, 1]],
    ['Smith, Jon', [0, 1]],
    ['smith, jon', [0, 1]],
    ['"Jon Smith"', [0, 1]],
    ['Mr Jon Smith', [0, 1]],
    ['Jon Smith, MBA', [0, 1]],
    ['Jon A. Smith', [2]],
    ["Conor O'Brien", [3]],
    ['Conor O’Brien', [3]],
    ['Conor OBrien', [3]],
    ['Anne Marie von der Heide', [4]],
    ['Prof. Anne-Marie von der Heide', [4]],
    ['李小龙', [5]],
    ['zoe angstrom', [7]],
    ['Prince', [8]],
    ['Bob Vane', [9]],
    ['Constructor Proto', [6]],
  ])('%s', (query, expected) => {
    expect(people(query)).toEqual(expected);
  });

  test('whole before in part: a middle name is left out by nobody who is called so wholly', () => {
    expect(people('Jon Smith')).not.toContain(2);
    expect(people('A. Smith')).toEqual([2]);
  });

  test.each([
    ['Smith', [0, 1, 2]],
    ['von der Heide', [4]],
    ['Heide', [4]],
    ['Constructor', [6]],
  ])('in part, and fits less: %s', (query, expected) => {
    expect(people(query)).toEqual(expected);
    expect(look(query).targets[0]?.fit).toBe(0.8);
    expect(look(query).targets[0]?.fitFactors()[0]?.because).toMatchObject({
      how: 'part of the name',
    });
  });

  test('of several all are told, and that they are several', () => {
    expect(look('Jon Smith').ambiguous).toBe(true);
    expect(look('Jon A. Smith').ambiguous).toBe(false);
  });
});

describe('a name with its company', () => {
  test.each([
    ['Jon Smith at Altex Systems', [0]],
    ['Jon Smith at Bank of Leith', [1]],
    ['Jon Smith of Bank of Leith', [1]],
    ['Jon Smith, Bank of Leith', [1]],
    ['Jon Smith @ altex.example', [0]],
    ['Jon Smith, CISO at Altex Systems', [0]],
    ['Jon Smith, CISO, Altex Systems', [0]],
    ['Jon Smith, Systems Engineer at Bank of Leith', [1]],
    ['Jon Smith, CISO of Altex Systems', [0]],
    ['Jon Smith, Head of Security at Altex Systems', [0]],
    ['Conor O’Brien at Altex Labs', [3]],
  ])('%s', (query, expected) => {
    expect(people(query)).toEqual(expected);
    expect(look(query).ambiguous).toBe(false);
  });

  test.each(['Jon Smith at Nowhere', 'Prince at Altex Systems', 'Constructor Proto at __proto__'])(
    'nobody of another one: %s',
    (query) => {
      expect(people(query)).toEqual([]);
    },
  );

  test('of which only a part is named fits less; of a daughter as well', () => {
    const [factors] = look('Jon Smith at Altex').targets.map((target) => target.fitFactors());
    expect(factors?.map(({ name, value }) => [name, value])).toEqual([
      ['person', 1],
      ['company', 0.9],
    ]);
    expect(look('Conor OBrien at Pixel').targets[0]).toMatchObject({ person: 3, fit: 0.85 });
  });
});

describe('an address is found', () => {
  test.each([
    ['jon@altex.example', 0],
    ['JON@ALTEX.EXAMPLE', 0],
    ['<jon@altex.example>', 0],
    ['mailto:jon@altex.example', 0],
    ['Jon Smith <jon@altex.example>', 0],
    ['"Smith, Jon" <jon@altex.example>', 0],
    ['"jon@altex.example"', 0],
    ['jon@altex.example;', 0],
    ['li@old.example', 5],
    ['linkedin.com/in/heide', 4],
    ['https://www.linkedin.com/in/Heide/', 4],
    ['http://de.linkedin.com/in/heide?trk=x', 4],
    ['crm:7', 3],
    ['__proto__', 6],
  ])('%s', (query, expected) => {
    expect(people(query)).toEqual([expected]);
    expect(look(query).targets[0]).toMatchObject({ fit: 1, matchedAs: 'person' });
  });

  test.each(['jon@altex.examp', 'on@altex.example', 'linkedin.com/in/heid', 'crm:70'])(
    'wholly or not at all: %s',
    (query) => {
      expect(people(query)).toEqual([]);
    },
  );
});

describe('a number of refpath’s own', () => {
  test('is found in either case', () => {
    expect([people('p1'), people('P2')]).toEqual([[0], [1]]);
  });

  test('stands behind an id of the rows: whose file says p4 means that one', () => {
    expect(people('p4')).toEqual([2]);
  });

  test.each(['p0', 'p12', 'p01', 'p-1', 'p1.5', 'p99999999999'])('%s is nobody', (query) => {
    expect(people(query)).toEqual([]);
  });
});

describe('nobody: the nearest names', () => {
  test.each([
    ['Jon Smiht', ['Jon Smith']],
    ['Jonn Smith', ['Jon Smith']],
    ['Jon Smyth at Altex Systems', ['Jon Smith']],
    ['Conor O´Brien', ["Conor O'Brien"]],
    ['Elena Vane', ['Robert Vane']],
    ['Robert Wane', ['Robert Vane']],
    ['Zoe Angstrm', ['Zoë Ångström']],
    ['Xaver Qwerty', []],
    ['', []],
  ])('%s: %j', (query, nearest) => {
    expect(look(query)).toMatchObject({ targets: [], ambiguous: false });
    expect(look(query).nearest.slice(0, 1)).toEqual(nearest);
  });

  test('each once, five at most', () => {
    const many = smallNetwork(
      Array.from({ length: 9 }, (_, i) => ({ name: `Ana Ruizz${'x'.repeat(i % 3)}` })),
    );
    const { nearest } = findTargets(many, parseQuery('Ana Ruiza'));
    expect(nearest.length).toBeLessThanOrEqual(5);
    expect(new Set(nearest).size).toBe(nearest.length);
  });
});

describe('one word is looked up as it stands', () => {
  const { refer, find } = targetFinder(network);

  test.each([
    ['p4', [2]],
    ['P1', [0]],
    ['__proto__', [6]],
    ['jon@altex.example', [0]],
    ['JON@Altex.example', [0]],
    ['linkedin.com/in/heide', [4]],
    ['https://www.linkedin.com/in/heide', [4]],
    ['https://www.linkedin.com/in/heide/?src=mail', [4]],
  ])('%s: %j, as it is where it is read', (word, who) => {
    expect(refer(word)?.targets.map(({ person }) => person)).toEqual(who);
    expect(refer(word)?.targets.map(inFull)).toEqual(find(parseQuery(word)).targets.map(inFull));
  });

  test.each([
    ['a name, or part of one', ['Prince', 'Smith', 'Zoë']],
    ['a title', ['CISO', 'Baker']],
    ['nobody at all', ['', 'p99', 'nobody@altex.example', 'https://www.linkedin.com/in/nobody']],
    ['what stands between marks', ['<jon@altex.example>', '"p4"', 'mailto:jon@altex.example']],
    ['what has blanks around it', [' p4', 'p4 ', 'p4\n']],
    ['a field', ['title:CISO', 'company:Pixel', 'p4:x', 'crm:7']],
    ['several', ['li@altex.example;li@old.example', 'p4,p1']],
  ])('but not %s', (_, words) => {
    expect(words.filter((word) => refer(word) !== undefined)).toEqual([]);
  });

  test('whatever it is, it is found as it would be when read', () => {
    const letters = fc.constantFrom(...'p1234@./:-_#?jonaltexmple"<>; ');
    const word = fc.string({ unit: letters, maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(word, fc.string()), (text) => {
        const known = refer(text);
        if (known === undefined) return;
        const read = find(parseQuery(text));
        expect(known.targets.map(inFull)).toEqual(read.targets.map(inFull));
        expect(known.ambiguous).toBe(read.ambiguous);
      }),
    );
  });
});
