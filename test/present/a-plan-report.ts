import type { PlanReport } from '../../src/model/plan-report.ts';
import { path, person } from './reports.ts';

const ana = person('p2', 'Ana Ruiz', { title: 'COO', company: 'Fern' });
const bo = { id: 'p3', name: 'Bo Li', title: '', company: '' };
const jon = { id: 'p5', name: 'Jon Smith', title: 'CISO', company: 'Altex' };

/** Of four rows one takes Ana's last ask and one nobody's; one lost to the first, one has a cold path alone. */
export const planReport = (facts: Partial<PlanReport> = {}): PlanReport => ({
  schema: 'refpath/plan@1',
  asOf: '2026-11-22',
  query: { from: [], maxHops: 3 },
  budget: { perPerson: 2, periodDays: 90, repeatDays: 180, declinedDays: 90, waitDays: 14 },
  network: { people: 40, ties: 60, team: 1, files: 2, rowsRead: 90, rowsSkipped: 0 },
  ledger: { read: 4, counted: 2, later: 1, unknown: 1 },
  rows: 4,
  promise: 0.9,
  planned: [
    { query: 'CISO at Altex', priority: '1', worth: 0.5, ask: ana, path: path() },
    { query: 'Kim Sato', priority: '', worth: 0.2, ask: null, path: path({ rank: 2 }) },
  ],
  people: [
    {
      ...{ person: ana, used: 1, left: 1, asks: 1, passedOn: 0, wanted: 2, overloaded: true },
      targets: [jon],
    },
    {
      ...{ person: person('p3', 'Bo Li', { title: '', company: '' }), used: 0, left: 2, asks: 0 },
      ...{ passedOn: 1, wanted: 0, overloaded: false, targets: [] },
    },
  ],
  without: [
    {
      ...{ query: 'Ida Moe', priority: '2' },
      reason: { code: 'budget-taken', text: 'All that Ana Ruiz can still be asked is taken.' },
      instead: {
        ...{ target: jon, ask: bo, path: ['Jim Walsh', 'Ana Ruiz', 'Ida Moe'] },
        ...{ strength: 0.41, warmth: 'warm' },
      },
    },
    {
      ...{ query: 'Chief Astronaut', priority: '3' },
      ...{ reason: { code: 'nobody-fits', text: 'Nobody in the data fits.' }, instead: null },
    },
  ],
  issues: [],
  ...facts,
});
