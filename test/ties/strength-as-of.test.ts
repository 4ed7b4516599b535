import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { strengthsAsOf, tieBetween } from '../../src/ties/strength-as-of.ts';
import { mails } from './tie.ts';
import { day, type World, world } from './world.ts';

/** The strength of 0 and 1 on a day, out of all that is known today. */
const onDay = (rows: World, iso: string, settings = DEFAULT_TIE_SETTINGS): number => {
  const resolved = world({ people: 2, ...rows });
  const ties = makeTies(resolved, DEFAULT_TIE_SETTINGS);
  const [strength = 0] = strengthsAsOf(resolved, ties, [{ a: 1, b: 0, day: day(iso) }])(settings);
  return strength;
};

/** The same, of a network that was loaded on that day. */
const loadedOn = (rows: World, iso: string): number => {
  const resolved = world({ people: 2, ...rows, asOf: iso });
  return makeTies(resolved, DEFAULT_TIE_SETTINGS).strength[0] ?? 0;
};

const WROTE: World = {
  evidence: ['2026-01-05', '2026-02-10', '2026-06-01', '2026-09-09'].flatMap((on, i) => [
    { kind: 'email' as const, from: i % 2, to: 1 - (i % 2), on },
    { kind: 'email' as const, from: 1 - (i % 2), to: i % 2, on },
  ]),
};

const WORKED: World = {
  accounts: [{ employees: 20 }],
  jobs: [
    { person: 0, account: 0, from: '2015-01-01', until: '2018-12-31' },
    { person: 1, account: 0, from: '2016-01-01', current: true },
  ],
};

describe('the strength of a tie on a day of the past', () => {
  test('leaves out contact that came later', () => {
    const early: World = { evidence: (WROTE.evidence ?? []).slice(0, 4) };
    expect(onDay(WROTE, '2026-03-01')).toBe(loadedOn(early, '2026-03-01'));
    expect(onDay(WROTE, '2026-03-01')).toBeGreaterThan(onDay(WROTE, '2026-11-22'));
  });

  test('counts contact of the day itself', () => {
    expect(onDay(WROTE, '2026-02-10')).toBeGreaterThan(onDay(WROTE, '2026-02-09'));
  });

  test('on the day of loading is the strength of the tie', () => {
    expect(onDay(WROTE, '2026-11-22')).toBe(loadedOn(WROTE, '2026-11-22'));
    expect(onDay(WORKED, '2026-11-22')).toBe(loadedOn(WORKED, '2026-11-22'));
  });

  test('is next to nothing before anything was known', () => {
    expect(onDay(WROTE, '2025-12-31')).toBe(0.001);
    expect(onDay(WORKED, '2015-06-01')).toBe(0.001);
  });

  test('lets jobs last until the day, and grow with it', () => {
    const asOf = (iso: string): number => onDay(WORKED, iso);
    expect(asOf('2016-06-30')).toBeCloseTo(loadedOn(WORKED, '2016-06-30'), 12);
    expect(asOf('2017-06-30')).toBeGreaterThan(asOf('2016-06-30'));
    expect(asOf('2018-06-30')).toBeGreaterThan(asOf('2017-06-30'));
  });

  test('of people without a tie is the least there is', () => {
    expect(onDay({ evidence: [] }, '2026-11-22')).toBe(0.001);
  });

  test('follows other settings without anything being loaded again', () => {
    const settings = { ...DEFAULT_TIE_SETTINGS, contactEvenOdds: 4 };
    expect(onDay(WROTE, '2026-09-10', settings)).toBeGreaterThan(onDay(WROTE, '2026-09-10'));
    const small = { ...DEFAULT_TIE_SETTINGS, colleagueLimit: 0.1 };
    expect(onDay(WORKED, '2018-12-31', small)).toBeLessThan(0.1);
  });
});

describe('the tie between two people', () => {
  const evidence = [
    ...mails('forth', 1),
    { kind: 'owner', from: 0, to: 3 } as const,
    { kind: 'owner', from: 2, to: 3 } as const,
  ];
  const ties = makeTies(world({ people: 5, evidence }), DEFAULT_TIE_SETTINGS);

  test.each([
    [0, 1, 0],
    [0, 3, 1],
    [2, 3, 2],
    [0, 2, -1],
    [1, 2, -1],
    [3, 4, -1],
  ])('%i and %i: number %i', (low, high, tie) => {
    expect(tieBetween(ties, low, high)).toBe(tie);
  });
});
