import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '../../src/model/evidence.ts';
import type { HopView } from '../../src/model/report.ts';
import type { Factor } from '../../src/model/tie.ts';
import { hopsText } from '../../src/present/hop-text.ts';
import { widthOf } from '../../src/present/layout.ts';
import { noPaint } from '../../src/present/paint.ts';
import { hop, path, person } from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: true };
const ana = person('p1', 'Ana Ruiz', { title: 'COO', company: 'Fern' });
const bo = person('p2', 'Bo Li', { title: '', company: '' });

const tie = (facts: Partial<HopView>): HopView =>
  hop(ana, bo, { factors: [], evidence: [], ...facts });

const linesOf = (facts: Partial<HopView>, width = 80): string[] =>
  hopsText(path({ hops: [tie(facts)] }), { ...look, width });

const of = (kind: EvidenceKind) => ({
  ...{ kind, count: 2, first: null, last: null },
  sources: [],
});

const contact = (daysOneWay: number, daysOtherWay: number): Factor => ({
  name: 'contact',
  value: 0.5,
  because: { daysOneWay, daysOtherWay },
});

describe('how a tie is known is said with its strength', () => {
  test.each<[string, Partial<HopView>, string]>([
    [
      'contact both ways',
      { evidence: [of('email')], factors: [contact(4, 3)] },
      '0.83 very strong, warm, contact on record',
    ],
    [
      'a meeting',
      { evidence: [of('meeting')], factors: [contact(1, 1)] },
      '0.83 very strong, warm, contact on record',
    ],
    [
      'mails that nobody answered',
      { evidence: [of('email')], factors: [contact(9, 0)], warm: false, strength: 0.16 },
      '0.16 weak, cold, contact one way only',
    ],
    [
      'somebody’s word',
      { evidence: [of('declared')] },
      '0.83 very strong, warm, stated by someone who knows',
    ],
    [
      'a recommendation',
      { evidence: [of('recommendation')] },
      '0.83 very strong, warm, stated by someone who knows',
    ],
    [
      'both',
      { evidence: [of('call'), of('declared')], factors: [contact(2, 2)] },
      '0.83 very strong, warm, contact on record, and stated',
    ],
    [
      'one-way mail, and somebody’s word',
      { evidence: [of('email'), of('declared')], factors: [contact(2, 0)] },
      '0.83 very strong, warm, contact one way only, and stated',
    ],
    [
      'a shared employer',
      { evidence: [of('shared-employer')], observed: false, strength: 0.43 },
      '0.43 strong, warm, inferred, no contact on record',
    ],
    [
      'several weak grounds',
      { observed: false, warm: false, strength: 0.52 },
      '0.52, cold, inferred, no contact on record',
    ],
    [
      'a cold tie that is almost strong',
      { observed: false, warm: false, strength: 0.39 },
      '0.39 fair, cold, inferred, no contact on record',
    ],
    [
      'next to nothing',
      { observed: false, warm: false, strength: 0.0004 },
      '<0.001 very weak, cold, inferred, no contact on record',
    ],
  ])('%s', (_name, facts, line) => {
    expect(linesOf(facts)[2]).toBe(`       ${line}`);
  });

  test('and no cold tie is called strong, whatever it adds up to', () => {
    for (const strength of [0.4, 0.5, 0.7, 0.99, 1]) {
      expect(linesOf({ strength, warm: false }).join('\n')).not.toContain('strong');
    }
  });
});

test('a tie is between two people, by their number on the path', () => {
  const lines = hopsText(path({ hops: [tie({}), tie({})] }), look);
  expect(lines.filter((line) => /^ {4}\d/.test(line))).toEqual([
    '    1. Ana Ruiz, COO at Fern – Bo Li',
    '    2. Ana Ruiz, COO at Fern – Bo Li',
  ]);
});

describe('factors stand in columns', () => {
  test('names left, numbers right, reasons behind', () => {
    const factors: Factor[] = [
      { name: 'contact', value: 0.9, because: { daysOneWay: 17, daysOtherWay: 17 } },
      { name: 'frequency', value: 22.5155, because: { contactDays: 34 } },
      { name: 'reciprocity', value: 0, because: { answered: false } },
      { name: 'shared-employer', value: 0.0001, because: {} },
    ];
    expect(linesOf({ factors }).slice(3)).toEqual([
      '       Contact            0.90  17 days one way, 17 days the other way',
      '       Recent days       22.52  left of 34 days of contact',
      '       Reciprocity           0  never answered',
      '       Shared employer  <0.001',
    ]);
  });

  test('a long reason goes on below itself', () => {
    const because = { employer: 'A company of a very long name indeed', months: 60, employees: 4 };
    const lines = linesOf({ factors: [{ name: 'shared-employer', value: 0.4, because }] }, 60);
    expect(lines.slice(-2)).toEqual([
      '       Shared employer  0.40  A company of a very long name',
      '                              indeed, 5 years, 4 employees',
    ]);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });
});

describe('evidence comes with its places', () => {
  test.each<[string[], string]>([
    [[], '2 e-mails'],
    [['a.csv:1'], '2 e-mails [a.csv:1]'],
    [['a.csv:1', 'a.csv:9'], '2 e-mails [a.csv:1, 9]'],
    [['a.csv:1', 'b.csv:2', 'a.csv:3'], '2 e-mails [a.csv:1, 3; b.csv:2]'],
    [['a.csv:1', 'a.csv:2', 'a.csv:3', 'a.csv:4'], '2 e-mails [a.csv:1, 2, 3 and 1 more]'],
    [['c:/x y.csv:7'], '2 e-mails [c:/x y.csv:7]'],
    [['a.zip/m.csv:5'], '2 e-mails [a.zip/m.csv:5]'],
    [['e\u001b[31m.csv:5'], '2 e-mails [e\\x1b[31m.csv:5]'],
  ])('%j: %s', (sources, line) => {
    expect(linesOf({ evidence: [{ ...of('email'), sources }] }).at(-1)).toBe(`       · ${line}`);
  });
});
