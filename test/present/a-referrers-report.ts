import type { DoorView, ReferrersReport } from '../../src/model/referrers-report.ts';
import { person } from './reports.ts';

const jim = { id: 'p1', name: 'Jim Walsh', title: 'CTO', company: 'Harbor Analytics' };

/** The i-th door. */
export const doorTo = (name: string, i = 0): DoorView => ({
  target: { id: `p${10 + i}`, name, title: 'CISO', company: 'Altex', fit: 1 },
  seller: jim,
  strength: 0.5 - i / 20,
  hops: 2,
});

const doors = ['Jon Smith', 'Eva Braun', 'Tom Lee', 'Ida Moe', 'Lea Roy', 'Max Orr'].map(doorTo);

/** Two referrers of three: Ana opens six doors, Bo the weakest of them. */
export const referrersReport = (facts: Partial<ReferrersReport> = {}): ReferrersReport => ({
  schema: 'refpath/referrers@1',
  asOf: '2026-11-22',
  query: { targets: [], from: [], maxHops: 3, top: 2, rankBy: 'targets' },
  network: { people: 40, ties: 60, team: 1, files: 2, rowsRead: 90, rowsSkipped: 0 },
  sought: 9,
  reached: 6,
  found: 3,
  referrers: [
    {
      ...{ rank: 1, person: person('p2', 'Ana Ruiz', { title: 'COO', company: 'Fern' }) },
      ...{ targets: 6, accounts: 1, fit: 6, promise: 2.25, doors },
    },
    {
      ...{ rank: 2, person: person('p3', 'Bo Li', { title: '', company: '' }) },
      ...{ targets: 1, accounts: 1, fit: 1, promise: 0.25, doors: doors.slice(5) },
    },
  ],
  targets: [],
  issues: [],
  ...facts,
});
