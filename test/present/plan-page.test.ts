import { describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/model/plan-report.ts';
import type { Block } from '../../src/present/page.ts';
import { planPage } from '../../src/present/plan-page.ts';
import { planReport } from './a-plan-report.ts';

const pageOf = (facts: Partial<PlanReport> = {}) => planPage(planReport(facts), { detail: false });

const blocks = (facts: Partial<PlanReport> = {}): Block[] => [...pageOf(facts).blocks];

describe('the page of a plan', () => {
  test('is told from what and from when it is', () => {
    expect(pageOf()).toMatchObject({
      title: 'Whom to ask for what',
      foot: 'As of 2026-11-22: 40 people and 60 ties, out of 2 files.',
    });
  });

  test('says how much is planned for, then shows it, then who is asked and who is left out', () => {
    expect(blocks().map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      '2 of 4 targets planned for: 1 ask of 1 person, 1 without a favor; promise (fit × strength) 0.90.',
      'Nobody is asked more than 2 times in 90 days; 2 asks on record, 1 after 2026-11-22 left out, 1 of nobody known.',
      ...['table', 'path', 'path'],
      ...['Who is asked', 'list'],
      ...['Left out', 'list'],
    ]);
  });

  test('has a row for each that is planned for: which row it is, and whose favor', () => {
    const table = blocks().find((block) => block.kind === 'table');
    const rows = table ? [...table.rows] : [];
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['CISO at Altex (priority 1)', 'Ana Ruiz, COO at Fern', '1'],
      ['Kim Sato', '', '2'],
    ]);
    expect(table?.columns).toHaveLength(rows[0]?.length ?? 0);
  });

  test('has nothing but its first lines where nothing is planned', () => {
    const empty = blocks({ rows: 0, planned: [], people: [], without: [] });
    expect(empty.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });
});
