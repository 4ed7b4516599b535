import { describe, expect, test } from 'vitest';
import { pagedColumn } from '../../src/model/paged-column.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { lookupsOf } from '../../src/targets/lookups.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { fewOf, peopleGroups } from '../../src/targets/people-groups.ts';
import type { TargetNetwork } from '../../src/targets/target-network.ts';
import { inFull, type PersonRow, smallNetwork } from './small-network.ts';

/** A hundred people of twenty companies, five of each, all titles in each. */
const TITLES = ['CISO', 'CEO', 'Director of Sales', 'Director of Customer Success', 'Clerk'];
const NAMES = ['Altex', 'Pixel', 'Rovena', 'Quandra', 'Lumetra'];
const PLACES = ['vale', 'moor', 'ford', 'burg'];
const rows: readonly PersonRow[] = NAMES.flatMap((name) =>
  PLACES.flatMap((place) =>
    TITLES.map((title, i) => ({
      ...{ name: `Ana ${name}${place}${i}`, title, company: `${name}${place}` },
      ...{ country: i % 2 === 0 ? 'Germany' : 'France', city: i === 0 ? 'Berlin' : 'Lyon' },
      industry: name === 'Altex' ? 'Software' : 'Banking',
    })),
  ),
);

/** A column that lies in a file: which cells were looked at, and whether it was read as a whole. */
const inFile = (cells: Int32Array) => {
  const looked = new Set<number>();
  const need = (from: number, to: number): void => {
    for (let i = from; i < to; i++) looked.add(i);
  };
  const at = (index: number): number => {
    need(index, index + 1);
    return cells[index] ?? -1;
  };
  return { looked, column: pagedColumn({ cells, need, at, length: cells.length }, cells) };
};

/** The same people, what was kept of whom they are grouped with in a file. */
const keptInFile = () => {
  const network = smallNetwork(rows);
  const lookups = lookupsOf(network.people, network.accounts, network.records);
  const titles = inFile(lookups.groups.titles.of);
  const order = inFile(lookups.groups.byAccount.order);
  const countries = inFile(lookups.groups.countries.of);
  const groups = {
    ...lookups.groups,
    titles: { ...lookups.groups.titles, of: titles.column },
    countries: { ...lookups.groups.countries, of: countries.column },
    byAccount: { ...lookups.groups.byAccount, order: order.column },
  };
  const kept: TargetNetwork = { ...network, lookups: { ...lookups, groups } };
  return { network, kept, groups, titles, order, countries };
};

const answerOf = (network: TargetNetwork, text: string) => {
  const { targets, near, assumed, nearest } = findTargets(network, parseQuery(text));
  return { assumed, nearest, targets: targets.map(inFull), near: near().map(inFull) };
};

describe('of a network in a file the same people are found', () => {
  test.each([
    'Director of Customer Success at Altexvale',
    'title: CISO; company: Pixelburg',
    'company: Rovenaford; country: Germany',
    'company: Rovenaford; country: Germany; city: Berlin',
    'company: Altexmoor; industry: Software',
    'company: Altexmoor; industry: Banking',
    'Head of Law at Quandraburg',
    'CISO Germany at Lumetraford',
    'CISO in Germany',
    'title: CEO; industry: Software',
    'country: France',
    'city: Berlin',
    'Director of Sales',
    'Director of Sales at Nowhere',
  ])('%s', (text) => {
    const { network, kept } = keptInFile();
    expect(answerOf(kept, text)).toEqual(answerOf(network, text));
  });
});

describe('for a company that is named', () => {
  test('its own people alone are looked at', () => {
    const { kept, titles, order, countries } = keptInFile();
    const { targets } = findTargets(kept, parseQuery('title: CISO; company: Pixelburg'));
    expect(targets.map(({ person }) => rows[person]?.company)).toEqual(['Pixelburg']);
    expect(order.looked.size).toBeLessThanOrEqual(TITLES.length);
    const companies = new Set([...titles.looked].map((person) => rows[person]?.company));
    expect([...companies]).toEqual(['Pixelburg']);
    expect(countries.looked.size).toBe(0);
  });

  test('whose country is asked for, too', () => {
    const { kept, countries } = keptInFile();
    findTargets(kept, parseQuery('title: CISO; company: Pixelburg; country: Germany'));
    const companies = new Set([...countries.looked].map((person) => rows[person]?.company));
    expect([...companies]).toEqual(['Pixelburg']);
  });

  test('where none is, everybody is read at once', () => {
    const { kept, titles, countries } = keptInFile();
    findTargets(kept, parseQuery('title: CISO; country: Germany'));
    expect([titles.looked.size, countries.looked.size]).toEqual([rows.length, rows.length]);
  });
});

describe('groups for the few of a company', () => {
  test('are what was kept, where that lies in a file', () => {
    const { network, groups } = keptInFile();
    const whole = peopleGroups(network.people, network.accounts, groups);
    expect(fewOf(whole, groups)).toBe(groups);
  });

  test('are those of everybody, where all is in memory or nothing was kept', () => {
    const network = smallNetwork(rows);
    const { groups } = lookupsOf(network.people, network.accounts, network.records);
    const whole = peopleGroups(network.people, network.accounts, groups);
    expect(fewOf(whole, groups)).toBe(whole);
    expect(fewOf(whole)).toBe(whole);
  });
});
