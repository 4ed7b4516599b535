import { beforeAll, describe, expect, test } from 'vitest';
import { soughtBy } from '../../src/commands/sought.ts';
import { batch, find, type LoadedNetwork } from '../../src/index.ts';
import type { FindRequest } from '../../src/model/request.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

const ASKED: FindRequest = {
  ...{ targets: [], accounts: [], from: [], via: [], avoid: [] },
  ...{ maxHops: 3, top: 10, perReferrer: 1, warm: false, minStrength: 0 },
};

/** Whose names are sought, and what is said of it. */
const sought = (asked: Partial<FindRequest>) => {
  const { targets, sources, issues } = soughtBy(world, { ...ASKED, ...asked });
  const nameOf = (person: number) => world.resolved.people.name.at(person);
  return {
    targets: targets.map(({ person }) => nameOf(person)),
    sources: sources.map(nameOf),
    issues: issues.map(({ code }) => code),
  };
};

describe('the own team', () => {
  test.each<[string, readonly string[]]>([
    ['CTO', []],
    ['anyone at Lantern Software', []],
    ['people in Portugal', []],
    ['Bo Lind', ['Bo Lind']],
    ['bo@lantern.example', ['Bo Lind']],
    ['b1', ['Bo Lind']],
  ])('is meant by a name, by no description: %s', (text, names) => {
    const { targets, issues } = sought({ targets: [text] });
    expect(targets).toEqual(names);
    expect(issues).toEqual(names.length === 0 ? ['nobody-fits'] : []);
  });

  test('is left out of those whom a description means', () => {
    expect(sought({ targets: ['c-level executives'] }).targets).toEqual(
      expect.arrayContaining(['Tess Lund', 'Uma Falk']),
    );
    expect(sought({ targets: ['c-level executives'] }).targets).not.toContain('Bo Lind');
  });

  test('stays where one query names and another describes', () => {
    const { targets } = sought({ targets: ['Bo Lind', 'c-level executives'] });
    expect(targets.toSorted()).toEqual(['Bo Lind', 'Tess Lund', 'Uma Falk']);
  });

  test('asks where no seller is named', () => {
    expect(sought({ targets: ['Tess Lund'] }).sources).toEqual(['Ana Reis', 'Bo Lind']);
    expect(sought({ targets: ['Tess Lund'], from: ['Bo Lind'] }).sources).toEqual(['Bo Lind']);
  });
});

describe('rows of one batch that other sellers ask for', () => {
  const SELLERS = ['', 'Bo Lind', '', 'Ana Reis', 'bo@lantern.example', 'a1', ''] as const;

  test('each have what a find from those has', () => {
    const rows = SELLERS.map((from, line) => ({ target: 'Tess Lund', priority: '', from, line }));
    const found = [...batch(world, rows)].map(({ paths }) => paths);
    const alone = SELLERS.map((from) => {
      const sellers = from === '' ? {} : { from: [from] };
      return find(world, { targets: ['Tess Lund'], ...sellers }).paths;
    });
    expect(found).toEqual(alone);
  });

  test('are one list of sellers, however they are named', () => {
    const [one, other] = ['Bo Lind', 'b1'].map((from) =>
      sought({ targets: ['Tess Lund'], from: [from] }),
    );
    expect(one).toEqual(other);
    const team = ['Ana Reis', 'Bo Lind'];
    const all = ['', 'named'].map((how) =>
      find(world, { targets: ['Tess Lund'], ...(how === '' ? {} : { from: team }) }),
    );
    expect(all[0]?.paths).toEqual(all[1]?.paths);
  });
});
