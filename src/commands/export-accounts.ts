import { at, textAt } from '../model/columns.ts';
import { accountId, type Resolved } from '../model/network.ts';
import type { Cell, Table } from '../model/report.ts';

/** Every company after resolving, with how many people are known to work there now. */
export const accountTable = (resolved: Resolved): Table => ({
  columns: ['account_id', 'name', 'domains', 'type', 'industry', 'country', 'employees', 'people'],
  rows: rowsOf(resolved),
  count: resolved.accounts.count,
});

function* rowsOf(resolved: Resolved): Iterable<readonly Cell[]> {
  const { accounts } = resolved;
  const staff = staffOf(resolved);
  for (let account = 0; account < accounts.count; account++) {
    const employees = at(accounts.employees, account);
    yield [
      accountId(account),
      textAt(accounts.name, account),
      textAt(accounts.domains, account),
      typeOf(textAt(accounts.type, account)),
      textAt(accounts.industry, account),
      textAt(accounts.country, account),
      Number.isNaN(employees) ? null : employees,
      at(staff, account),
    ];
  }
}

/** What nobody says is empty, as everywhere. */
const typeOf = (type: string): string => (type === 'unknown' ? '' : type);

const staffOf = ({ accounts, people }: Resolved): Int32Array => {
  const staff = new Int32Array(accounts.count);
  for (const account of people.account) if (account >= 0) staff[account] = at(staff, account) + 1;
  return staff;
};
