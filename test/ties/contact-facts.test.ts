import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { factsContext, newFacts, type TieFacts } from '../../src/ties/facts.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { evidenceOf, readFacts } from '../../src/ties/read-facts.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { mails } from './tie.ts';
import { type EvidenceRow, world } from './world.ts';

/** What is read between 0 and 1. */
const factsOf = (evidence: readonly EvidenceRow[], again: TieFacts = newFacts()): TieFacts => {
  const resolved = world({ people: 2, evidence });
  const settings = DEFAULT_TIE_SETTINGS;
  const context = factsContext(resolved, staysOf(resolved, settings), settings);
  const { evidenceOrder: order } = makeTies(resolved, settings);
  const rows = { order, start: 0, end: order.length, a: 0, b: 1 };
  return readFacts(again, evidenceOf(rows, context), context);
};

const worth = (age: number): number => 2 ** (-(age + 0.5) / 45);

describe('contact', () => {
  test('adds up distinct days in each direction', () => {
    const facts = factsOf([...mails('forth', 1, 1, 10), ...mails('back', 4)]);
    expect(facts.forth).toBeCloseTo(worth(1) + worth(10), 12);
    expect(facts.back).toBeCloseTo(worth(4), 12);
    expect([facts.forthDays, facts.backDays]).toEqual([2, 1]);
  });

  test('of different channels on one day is one day', () => {
    const day = { from: 0, to: 1, ago: 3 } as const;
    const facts = factsOf([
      { kind: 'email', ...day },
      { kind: 'message', ...day },
      { kind: 'call', ...day },
    ]);
    expect(facts.forthDays).toBe(1);
  });

  test('remembers the last day of each direction', () => {
    const facts = factsOf([...mails('forth', 30, 2), ...mails('back', 100, 50)]);
    expect([isoOf(facts.lastForth), isoOf(facts.lastBack)]).toEqual(['2026-11-20', '2026-10-03']);
  });

  test('of today counts half a day of age, of decades ago nothing', () => {
    expect(factsOf(mails('forth', 0)).forth).toBe(2 ** (-0.5 / 45));
    expect(factsOf(mails('forth', 12_000)).forth).toBe(0);
    expect(factsOf(mails('forth', 12_000)).forthDays).toBe(1);
  });

  test('counts the spells in which both wrote, once each', () => {
    const facts = factsOf([...mails('forth', 1, 5, 31, 62, 100), ...mails('back', 2, 3, 33, 200)]);
    expect(facts.twoWayMonths).toBe(2);
  });

  test('with a crowd is counted apart', () => {
    const facts = factsOf([
      { kind: 'email', from: 0, to: 1, ago: 1, group: 51 },
      { kind: 'meeting', from: 0, to: 1, ago: 1, group: 21 },
      ...mails('forth', 1),
    ]);
    expect([facts.massMessages, facts.forthDays, facts.backDays]).toEqual([2, 1, 0]);
  });
});

test('facts that are filled again keep nothing of the tie before', () => {
  const full = factsOf([
    ...mails('forth', 1, 40, 80),
    ...mails('back', 2, 41, 81),
    { kind: 'declared', from: 0, to: 1, stated: 0.7, lastAgo: 9 },
    { kind: 'deal', from: 0, to: 1, ago: 9, label: 'won' },
    { kind: 'email', from: 0, to: 1, ago: 1, group: 90 },
  ]);
  const fresh = factsOf([{ kind: 'owner', from: 0, to: 1 }]);
  expect(factsOf([{ kind: 'owner', from: 0, to: 1 }], full)).toEqual(fresh);
});
