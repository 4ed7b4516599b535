import { expect, test } from 'vitest';
import { officeAt } from '../../src/model/offices.ts';
import { officesOf } from '../../src/normalize/job-title-offices.ts';

test('a column of titles becomes two columns of codes, and back', () => {
  const offices = officesOf(['CISO', '', 'Sales Manager', 'CISO']);
  expect([...offices.seniority]).toEqual([2, 0, 6, 2]);
  expect(officeAt(offices, 0)).toEqual({ seniority: 'c-level', function: 'security' });
  expect(officeAt(offices, 1)).toEqual({ seniority: '', function: '' });
  expect(officeAt(offices, 2)).toEqual({ seniority: 'manager', function: 'sales' });
  expect(officeAt(offices, 3)).toEqual(officeAt(offices, 0));
});
