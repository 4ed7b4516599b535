import { expect, test } from 'vitest';
import { BATCH_COLUMNS } from '../../src/present/batch.ts';
import { lineOf, PATH_COLUMNS } from '../../src/present/path-columns.ts';
import { directPath, path } from './reports.ts';

const cells = (found = path()) =>
  Object.fromEntries(PATH_COLUMNS.map(({ name, cell }) => [name, cell(lineOf(found))]));

test('columns are those of the contract, in its order', () => {
  expect(PATH_COLUMNS.map(({ name }) => name).join(',')).toBe(
    'rank,warmth,strength,target_name,target_title,target_company,target_email,target_linkedin_url,' +
      'fit,seller_name,first_ask_name,referrer_name,referrer_title,referrer_company,hops,path,' +
      'program,referral_source,approach,weakest_tie,reason',
  );
});

test('a batch puts query and priority in front', () => {
  expect(BATCH_COLUMNS.slice(0, 3).map(({ name }) => name)).toEqual(['query', 'priority', 'rank']);
});

test('a path fills them', () => {
  expect(cells()).toMatchObject({
    rank: 1,
    warmth: 'warm',
    target_name: 'John Halloran',
    first_ask_name: 'Jon Smith',
    referrer_name: 'Jon Smith',
    hops: 2,
    path: 'Jim Walsh > Jon Smith > John Halloran',
    weakest_tie: 0.496,
    reason: 'Every tie on the path is strong.',
  });
});

test('a direct path has no first ask and no referrer', () => {
  expect(cells(directPath())).toMatchObject({
    first_ask_name: '',
    referrer_name: '',
    referrer_title: '',
    referrer_company: '',
    hops: 1,
    path: 'Jim Walsh > Jon Smith',
  });
});
