import { describe, expect, test } from 'vitest';
import type { AskedView, LeftOutView, PlanReport } from '../../src/model/plan-report.ts';
import { noPaint } from '../../src/present/paint.ts';
import {
  askedText,
  favorText,
  ledgerSummary,
  leftOutText,
  planSummary,
  planText,
  rowText,
} from '../../src/present/plan-text.ts';
import { planReport } from './a-plan-report.ts';
import { person } from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };
const [first, second] = planReport().planned;
const planned = (...which: readonly (PlanReport['planned'][number] | undefined)[]) =>
  which.filter((one) => one !== undefined);

describe('the first line', () => {
  test.each<[facts: Partial<PlanReport>, text: string]>([
    [
      {},
      '2 of 4 targets planned for: 1 ask of 1 person, 1 without a favor; promise (fit × strength) 0.90.',
    ],
    [{ rows: 0, planned: [] }, 'No targets: nothing to plan.'],
    [{ planned: [] }, 'Nobody is to be asked: none of 4 targets can be planned for.'],
    [{ planned: [], rows: 1 }, 'Nobody is to be asked: none of 1 target can be planned for.'],
    [
      { planned: planned(first), rows: 1, promise: 0.5 },
      '1 of 1 target planned for: 1 ask of 1 person; promise (fit × strength) 0.50.',
    ],
    [
      { planned: planned(second), promise: 0.2 },
      '1 of 4 targets planned for: 1 without a favor; promise (fit × strength) 0.20.',
    ],
    [
      { planned: planned(first, first, second), rows: 12_345, promise: 1234.5 },
      '3 of 12,345 targets planned for: 2 asks of 1 person, 1 without a favor; promise (fit × strength) 1234.50.',
    ],
  ])('of %j', (facts, text) => {
    expect(planSummary(planReport(facts))).toBe(text);
  });
});

describe('the line on the budget', () => {
  const { budget } = planReport();

  test.each<[facts: Partial<PlanReport>, text: string]>([
    [
      {},
      'Nobody is asked more than 2 times in 90 days; 2 asks on record, 1 after 2026-11-22 left out, 1 of nobody known.',
    ],
    [
      { ledger: { read: 0, counted: 0, later: 0, unknown: 0 } },
      'Nobody is asked more than 2 times in 90 days; no asks on record.',
    ],
    [
      { ledger: { read: 1, counted: 1, later: 0, unknown: 0 } },
      'Nobody is asked more than 2 times in 90 days; 1 ask on record.',
    ],
    [
      { ledger: { read: 3, counted: 0, later: 3, unknown: 0 } },
      'Nobody is asked more than 2 times in 90 days; 0 asks on record, 3 after 2026-11-22 left out.',
    ],
    [
      {
        budget: { ...budget, perPerson: 1, periodDays: 1 },
        ledger: { read: 0, counted: 0, later: 0, unknown: 0 },
      },
      'Nobody is asked more than 1 time in 1 day; no asks on record.',
    ],
  ])('of %j', (facts, text) => {
    expect(ledgerSummary(planReport(facts))).toBe(text);
  });
});

describe('a row', () => {
  test.each([
    [{ query: 'CISO at Altex', priority: '1' }, 'CISO at Altex (priority 1)'],
    [{ query: 'CISO at Altex', priority: '' }, 'CISO at Altex'],
  ])('%j', (row, text) => {
    expect(rowText(row)).toBe(text);
  });

  test('never acts on a terminal', () => {
    const text = rowText({ query: 'a\u001b[2J', priority: '\u0007' });
    expect(['\u001b', '\u0007'].filter((sign) => text.includes(sign))).toEqual([]);
  });

  test('says whose favor it takes', () => {
    const row = { query: 'Kim Sato', priority: '', worth: 0.2 };
    expect(favorText({ ...row, ask: person('p2', 'Ana Ruiz') })).toBe(
      'Kim Sato: an ask of Ana Ruiz',
    );
    expect(favorText({ ...row, ask: null })).toBe('Kim Sato: nobody is asked a favor');
  });
});

describe('who is asked', () => {
  const jon = { id: 'p5', name: 'Jon Smith', title: 'CISO', company: 'Altex' };
  const ana: AskedView = {
    ...{ person: person('p2', 'Ana Ruiz', { title: 'COO', company: 'Fern' }), used: 0, left: 2 },
    ...{ asks: 1, passedOn: 0, wanted: 1, overloaded: false, targets: [jon] },
  };

  test.each<[facts: Partial<AskedView>, text: string]>([
    [{}, 'Ana Ruiz, COO at Fern: 1 ask for Jon Smith (can take 2).'],
    [
      { used: 1, left: 1 },
      'Ana Ruiz, COO at Fern: 1 ask for Jon Smith (can take 1, 1 taken since 2026-08-25).',
    ],
    [
      { asks: 2, targets: [jon, { ...jon, name: 'Ida Moe' }] },
      'Ana Ruiz, COO at Fern: 2 asks for Jon Smith, Ida Moe (can take 2).',
    ],
    [
      { wanted: 4, overloaded: true },
      'Ana Ruiz, COO at Fern: 1 ask for Jon Smith (can take 2). OVERLOADED: the best way to 4 targets.',
    ],
    [
      { asks: 0, targets: [], used: 3, left: 0, wanted: 1, overloaded: true },
      'Ana Ruiz, COO at Fern: 0 asks (can take 0, 3 taken since 2026-08-25). OVERLOADED: the best way to 1 target.',
    ],
    [
      { asks: 0, targets: [], passedOn: 2 },
      'Ana Ruiz, COO at Fern: 0 asks (can take 2). Asked by others for 2 more.',
    ],
  ])('%j', (facts, text) => {
    expect(askedText({ ...ana, ...facts }, planReport())).toBe(text);
  });
});

describe('who is left out', () => {
  const ida: LeftOutView = {
    ...{ query: 'Ida Moe', priority: '2' },
    ...{ reason: { code: 'x', text: 'Because.' }, instead: null },
  };
  const instead = {
    target: { id: 'p5', name: 'Ida Moe', title: '', company: '' },
    ...{ ask: null, path: ['Jim Walsh', 'Ana Ruiz', 'Ida Moe'], strength: 0.41 },
  };

  test.each<[facts: Partial<LeftOutView>, text: string]>([
    [{}, 'Ida Moe (priority 2): Because.'],
    [{ priority: '' }, 'Ida Moe: Because.'],
    [
      { instead: { ...instead, warmth: 'warm' } },
      'Ida Moe (priority 2): Because. Would be: Jim Walsh → Ana Ruiz → Ida Moe, 0.41 strong.',
    ],
    [
      { instead: { ...instead, strength: 0.05, warmth: 'cold' } },
      'Ida Moe (priority 2): Because. Would be: Jim Walsh → Ana Ruiz → Ida Moe, 0.05 very weak.',
    ],
  ])('%j', (facts, text) => {
    expect(leftOutText({ ...ida, ...facts })).toBe(text);
  });
});

describe('the page', () => {
  const text = (facts: Partial<PlanReport> = {}, width = 80): string[] =>
    planText(planReport(facts), { ...look, width });

  test('has the paths by rank, then who is asked, then who is left out', () => {
    const lines = text();
    const places = ['Who is asked', 'Left out'].map((title) => lines.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(lines).toContain(' 1  John Halloran, CISO at Corvane Bank');
    expect(lines).toContain(' 2  John Halloran, CISO at Corvane Bank');
    expect(lines).toContain('    For       CISO at Altex (priority 1): an ask of Ana Ruiz');
    expect(lines).toContain('    For       Kim Sato: nobody is asked a favor');
    expect(lines).toContain('  · Chief Astronaut (priority 3): Nobody in the data fits.');
  });

  test('has no section of nobody', () => {
    const lines = text({ people: [], without: [], planned: [] });
    expect(lines.some((line) => /Who is asked|Left out/.test(line))).toBe(false);
  });

  test.each([60, 80, 120])('is at most %d columns wide', (width) => {
    expect(text({}, width).filter((line) => line.length > width)).toEqual([]);
  });

  test('paints headings, and nothing else of its own', () => {
    const styles: string[] = [];
    planText(planReport(), {
      ...look,
      paint: (style, painted) => {
        styles.push(`${style}: ${painted}`);
        return painted;
      },
    });
    expect(styles.filter((style) => /Who is asked|Left out/.test(style))).toEqual([
      'heading: Who is asked',
      'heading: Left out',
    ]);
  });
});
