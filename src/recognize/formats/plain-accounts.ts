import { ACCOUNT_TYPES, type AccountType } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { accountType } from '../account-type.ts';
import { IS_NUMBER } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { headcount } from '../headcount.ts';
import { said } from '../said.ts';

/** Companies, and what each is to the seller. */
export const plainAccounts = defineFormat({
  name: 'plain/accounts',
  system: 'plain',
  columns: {
    account: ['account'],
    domain: ['domain'],
    type: ['type'],
    industry: ['industry'],
    country: ['country'],
    employees: ['employees'],
    owner: ['owner'],
    satisfaction: ['satisfaction'],
    parent: ['parent', 'parent_account', 'parent_company', 'acquired_by'],
  },
  needs: [['account']],
  howTo: 'A table of your own: one row a company.',
  read(row, claims) {
    const name = row.text('account');
    if (name === '') return row.refuse('account', 'no-account');
    const owner = row.text('owner');
    // A number may be a user's in a tool and somebody else's in the table of people: it makes nobody a seller.
    const isSaid = owner !== '' && !IS_NUMBER.test(owner);
    claims.account(
      said({
        name,
        domain: row.text('domain'),
        type: typeOf(row),
        industry: row.text('industry'),
        country: row.text('country'),
        employees: employeesOf(row),
        satisfaction: satisfactionOf(row),
        parent: row.text('parent'),
        owner: isSaid ? claims.ref('any', owner) : undefined,
      }),
    );
    return undefined;
  },
});

type Asked<Field extends string> = Pick<Row<Field>, 'text' | 'number' | 'refuse'>;

const typeOf = (row: Asked<'type'>): AccountType | undefined => {
  const text = row.text('type').toLowerCase();
  if (text === '') return undefined;
  const type = ACCOUNT_TYPES.find((known) => known === text) ?? accountType(text);
  if (type === 'unknown' && text !== 'unknown') row.refuse('type', 'unknown-type');
  return type;
};

const employeesOf = (row: Asked<'employees'>): number | undefined => {
  const text = row.text('employees');
  const people = headcount(text);
  if (text !== '' && people === undefined) row.refuse('employees', 'unreadable-number');
  return people;
};

const satisfactionOf = (row: Asked<'satisfaction'>): number | undefined => {
  const value = row.number('satisfaction');
  if (value === undefined || (value >= 0 && value <= 10)) return value;
  row.refuse('satisfaction', 'bad-satisfaction');
  return undefined;
};
