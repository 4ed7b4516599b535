import { JOB_KINDS } from '../../src/model/claims.ts';
import type { EvidenceRow, JobRow, World } from './world.ts';

const KINDS = ['email', 'meeting', 'declared', 'linkedin-connection', 'deal', 'owner'] as const;

/** Several parts of people, known to each other in all kinds of ways; the same in every run. */
export const crowd = (people = 15_000, rows = 9000): World => ({
  people,
  team: [3, 77, 4100],
  accounts: [{ employees: 30 }, { employees: 4000 }, {}],
  jobs: Array.from({ length: 400 }, (_, i): JobRow => {
    const from = `20${10 + (i % 9)}-03-01`;
    const kind = i % 40 === 0 ? 'student' : JOB_KINDS[0];
    return { person: (i * i * 31) % people, account: i % 3, from, kind };
  }),
  evidence: Array.from({ length: rows }, (_, i): EvidenceRow => {
    const kind = KINDS[i % KINDS.length] ?? 'email';
    const to = i % 9 === 0 ? 3 : (i * i + 5) % people;
    const row = { kind, from: (i * 6007) % people, to, ago: (i * 13) % 900 };
    return kind === 'declared' ? { ...row, stated: (i % 10) / 10 } : row;
  }),
});
