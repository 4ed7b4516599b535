import type { CompanyTable } from '../model/clean-records.ts';
import { intColumn } from '../model/columns.ts';
import { intMap } from '../model/int-map.ts';
import type { TextPool } from '../model/text-pool.ts';
import { type CompanyName, NO_COMPANY_NAME } from './company-name.ts';

/** Companies as columns that grow; equal keys get equal numbers, no company is 0. */
export const companyTable = (
  pool: TextPool,
): { table: CompanyTable; add(name: CompanyName): number } => {
  const columns = { key: intColumn(), base: intColumn(), initials: intColumn() };
  const numbers = intMap();
  const add = (name: CompanyName): number => {
    const key = pool.id(name.key);
    const known = numbers.get(key);
    if (known >= 0) {
      // "Google Ireland" without its form tells no subsidiary; the spelling that does is kept.
      if (columns.base.at(known) === 0) columns.base.set(known, pool.id(name.base));
      return known;
    }
    columns.key.push(key);
    columns.base.push(pool.id(name.base));
    columns.initials.push(pool.id(name.initials));
    numbers.set(key, columns.key.length - 1);
    return columns.key.length - 1;
  };
  add(NO_COMPANY_NAME);
  const table: CompanyTable = {
    ...columns,
    get count() {
      return columns.key.length;
    },
  };
  return { table, add };
};
