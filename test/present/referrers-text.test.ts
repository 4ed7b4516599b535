import { expect, test } from 'vitest';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { referrersText } from '../../src/present/referrers-text.ts';
import { SCHEMAS } from '../../src/schema/json-schema.ts';
import { doorTo, referrersReport } from './a-referrers-report.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };

test('each referrer is shown with their doors, strongest first, and who of ours asks', () => {
  expect(referrersText(referrersReport(), look)).toEqual([
    '9 people decide at the accounts you would win; warm doors lead to 6 of them,',
    'opened by 3 people:',
    '',
    ' 1  Ana Ruiz, COO at Fern',
    '    opens doors to 6 targets at 1 account, promise 2.25',
    '    · Jon Smith, CISO at Altex: 0.50, Jim Walsh to ask',
    '    · Eva Braun, CISO at Altex: 0.45, Jim Walsh to ask',
    '    · Tom Lee, CISO at Altex: 0.40, Jim Walsh to ask',
    '    · Ida Moe, CISO at Altex: 0.35, Jim Walsh to ask',
    '    · Lea Roy, CISO at Altex: 0.30, Jim Walsh to ask',
    '    and 1 other',
    '',
    ' 2  Bo Li',
    '    opens doors to 1 target at 1 account, promise 0.25',
    '    · Max Orr, CISO at Altex: 0.25, Jim Walsh to ask',
  ]);
});

test('those sought come last, by all ways together; the best of them is said where there are several', () => {
  const { target } = doorTo('Jon Smith');
  const targets = [
    { rank: 1, target, together: 0.76, ways: 4, best: 0.3 },
    { rank: 2, target: { ...target, name: 'Eva Braun' }, together: 0.4, ways: 1, best: 0.4 },
  ];
  expect(
    referrersText(referrersReport({ referrers: [], found: 0, targets }), look).slice(2),
  ).toEqual([
    '',
    'The likeliest to be reached, by all ways together, warm or cold:',
    ' 1  Jon Smith, CISO at Altex: 0.76 by 4 ways, the best of them 0.30',
    ' 2  Eva Braun, CISO at Altex: 0.40 by 1 way',
  ]);
});

test('it is said whom was looked for, where nobody opens a door or nobody is sought', () => {
  const none = { referrers: [], found: 0, reached: 0 };
  expect(referrersText(referrersReport(none), look)).toEqual([
    '9 people decide at the accounts you would win; nobody opens a warm door to any',
    'of them.',
  ]);
  const query = { ...referrersReport().query, targets: ['CISO', 'CFO'] };
  expect(referrersText(referrersReport({ ...none, sought: 0, query }), look)).toEqual([
    'Nobody is known to fit "CISO", "CFO".',
  ]);
});

test('a row has the best door and everybody behind the others', () => {
  const [header, first] = [...presenters.referrers.csv(referrersReport(), look)]
    .join('')
    .split('\n');
  expect(header).toBe(
    'rank,referrer_name,referrer_title,referrer_company,referrer_email,targets,accounts,fit,' +
      'promise,seller_name,best_target_name,best_strength,target_names',
  );
  expect(first).toBe(
    '1,Ana Ruiz,COO,Fern,,6,1,6,2.25,Jim Walsh,Jon Smith,0.5,' +
      '"Jon Smith;Eva Braun;Tom Lee;Ida Moe;Lea Roy;Max Orr"',
  );
});

test('its JSON holds against its schema', () => {
  const written = [...presenters.referrers.json(referrersReport())].join('');
  expect(SCHEMAS.referrers.safeParse(JSON.parse(written)).error).toBeUndefined();
});
