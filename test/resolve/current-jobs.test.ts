import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobClaim, PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { AS_OF, resolved, rows } from './network-of.ts';

type Row = PersonClaim & { readonly system?: string };
type Job = Omit<JobClaim, 'person'>;

const year = (of: number) => ({ first: dayOf(of, 1, 1), last: dayOf(of, 12, 31) });

/** Where Ana works by some rows about her and her history: "CTO at Altex". */
const workOf = (records: readonly Row[], jobs: readonly Job[] = []): string => {
  const { claims, row } = rows();
  for (const { system = 'crm', ...claim } of records) {
    row(system).person({ url: 'linkedin.com/in/ana', name: 'Ana Ruiz', ...claim });
  }
  for (const job of jobs) {
    const sink = row('crm', 'jobs.csv');
    sink.job({ person: sink.ref('url', 'linkedin.com/in/ana'), ...job });
  }
  const { people } = resolved(claims).resolved;
  expect(people.count).toBe(1);
  return `${[...people.title][0]} at ${[...people.company][0]}`;
};

describe('the newest row says where somebody works', () => {
  test.each<[string, readonly Row[], string]>([
    ['the only one', [{ company: 'Altex', title: 'CTO' }], 'CTO at Altex'],
    ['none says it', [{}], ' at '],
    ['a title without a company', [{ title: 'CTO' }], 'CTO at '],
    [
      'the later day',
      [
        { company: 'Altex', asOf: 9 },
        { company: 'Pixel', asOf: 8 },
      ],
      ' at Altex',
    ],
    ['a day before none', [{ company: 'Altex' }, { company: 'Pixel', asOf: 8 }], ' at Pixel'],
    [
      'LinkedIn before the user’s table',
      [
        { company: 'Altex', system: 'plain' },
        { company: 'Pixel', system: 'linkedin' },
      ],
      ' at Pixel',
    ],
    [
      'the user’s table before a CRM',
      [{ company: 'Altex', system: 'plain' }, { company: 'Pixel' }],
      ' at Altex',
    ],
    [
      'a CRM’s row of last month before LinkedIn’s of whenever',
      [
        { company: 'Altex', asOf: AS_OF - 30 },
        { company: 'Pixel', system: 'linkedin' },
      ],
      ' at Altex',
    ],
    [
      'LinkedIn’s of whenever before a CRM’s of last year',
      [
        { company: 'Altex', asOf: AS_OF - 365 },
        { company: 'Pixel', system: 'linkedin' },
      ],
      ' at Pixel',
    ],
    [
      'no day to come',
      [
        { company: 'Altex', asOf: AS_OF + 1 },
        { company: 'Pixel', asOf: 8 },
      ],
      ' at Pixel',
    ],
    [
      'today is no day to come',
      [
        { company: 'Altex', asOf: AS_OF },
        { company: 'Pixel', asOf: 8 },
      ],
      ' at Altex',
    ],
    [
      'of equal rows the smaller company',
      [{ company: 'Pixel' }, { company: 'Altex' }],
      ' at Altex',
    ],
    [
      'of one company that with a title',
      [{ company: 'Altex' }, { company: 'Altex', title: 'CTO' }],
      'CTO at Altex',
    ],
    [
      'of two titles the smaller',
      [
        { company: 'Altex', title: 'CTO' },
        { company: 'Altex', title: 'CEO' },
      ],
      'CEO at Altex',
    ],
    [
      'a company before none, though older',
      [
        { asOf: 9, title: 'CTO' },
        { company: 'Altex', asOf: 1 },
      ],
      'CTO at Altex',
    ],
    [
      'no company is one, too',
      [
        { company: 'Freelance', asOf: 9 },
        { company: 'Altex', asOf: 1 },
      ],
      ' at Freelance',
    ],
  ])('%s', (_, records, expected) => {
    expect(workOf(records)).toBe(expected);
    expect(workOf(records.toReversed())).toBe(expected);
  });
});

describe('a history', () => {
  const crm: readonly Row[] = [{ company: 'Altex', title: 'CTO' }];

  test.each<[string, readonly Row[], readonly Job[], string]>([
    [
      'says it where no row does',
      [{}],
      [{ company: 'Altex', title: 'CTO', start: year(2020) }],
      'CTO at Altex',
    ],
    ['without days, too', [{}], [{ company: 'Altex', title: 'CTO' }], 'CTO at Altex'],
    [
      'the latest begun',
      [{}],
      [
        { company: 'Altex', start: year(2019) },
        { company: 'Pixel', start: year(2020) },
      ],
      ' at Pixel',
    ],
    ['none that is over', [{}], [{ company: 'Altex', start: year(2019), end: year(2020) }], ' at '],
    [
      'one that ends this year is not over yet',
      [{}],
      [{ company: 'Altex', start: year(2019), end: year(2026) }],
      ' at Altex',
    ],
    [
      'none said to be over',
      [{}],
      [{ company: 'Altex', start: year(2019), current: false }],
      ' at ',
    ],
    ['none yet to come', [{}], [{ company: 'Altex', start: year(2027) }], ' at '],
    ['no board', [{}], [{ company: 'Altex', start: year(2019), kind: 'board' }], ' at '],
    ['no advice', [{}], [{ company: 'Altex', start: year(2019), kind: 'advisor' }], ' at '],
    ['no school', [{}], [{ company: 'Altex', start: year(2019), kind: 'student' }], ' at '],
    [
      'work by contract',
      [{}],
      [{ company: 'Altex', start: year(2019), kind: 'contractor' }],
      ' at Altex',
    ],
    ['before a row without a day', crm, [{ company: 'Pixel', start: year(2001) }], ' at Pixel'],
    [
      'not before a newer row',
      [{ company: 'Altex', asOf: dayOf(2022, 1, 1) }],
      [{ company: 'Pixel', start: year(2021) }],
      ' at Altex',
    ],
    [
      'of whom the row knows the title',
      crm,
      [{ company: 'Altex', start: year(2001) }],
      'CTO at Altex',
    ],
    [
      'that left the row’s company for none',
      crm,
      [{ company: 'Altex', start: year(2001), end: year(2005) }],
      'CTO at Altex',
    ],
    [
      'that left and came back',
      [{ company: 'Altex' }],
      [
        { company: 'Altex', start: year(2001), end: year(2005) },
        { company: 'Altex', title: 'CEO', start: year(2010) },
      ],
      'CEO at Altex',
    ],
    [
      'a row of the company left behind loses to any other',
      [...crm, { company: 'Zeta' }],
      [{ company: 'Altex', start: year(2001), end: year(2005) }],
      ' at Zeta',
    ],
  ])('%s', (_, records, jobs, expected) => {
    expect(workOf(records, jobs)).toBe(expected);
    expect(workOf(records, jobs.toReversed())).toBe(expected);
  });
});

test('the order of rows never decides', () => {
  const row = fc.record(
    {
      company: fc.constantFrom('Altex', 'Pixel', 'Freelance'),
      title: fc.constantFrom('CTO', 'CEO'),
      asOf: fc.constantFrom(8, 9, AS_OF + 9),
      system: fc.constantFrom('crm', 'linkedin', 'plain'),
    },
    { requiredKeys: [] },
  );
  const pair = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  fc.assert(
    fc.property(pair, ([list, others]) => {
      expect(workOf(others)).toBe(workOf(list));
    }),
    { numRuns: 30 },
  );
});
