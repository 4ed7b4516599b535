import type { ClaimColumns } from '../../src/model/claim-columns.ts';
import { REF_KINDS } from '../../src/model/claims.ts';
import { at } from '../../src/model/columns.ts';

const TEXTS = new Set(
  ['id', 'firstName', 'lastName', 'name', 'email', 'url', 'title', 'company', 'companyId']
    .concat(['city', 'country', 'industry', 'label', 'system'])
    .map(String),
);

type Columns = Readonly<Record<string, { view(): ArrayLike<number> }>>;

const rowsOf = (columns: Columns, { pool }: ClaimColumns): unknown =>
  Object.entries(columns).map(([field, column]) => [
    field,
    Array.from(column.view(), (cell) => (TEXTS.has(field) ? pool.text(cell) : cell)),
  ]);

/** Every number that was claimed and every text, whatever its number: what two readings must agree on. */
export const allClaimed = (claims: ClaimColumns) => {
  const { files, refs, pool, accounts, deals, dealRoles, verdicts } = claims;
  return {
    ...{ files, accounts, deals, dealRoles, verdicts },
    tables: [claims.records, claims.jobs, claims.contacts, claims.ties].map((columns) =>
      rowsOf(columns, claims),
    ),
    refs: Array.from(refs.kind.view(), (kind, ref) => {
      const text = refs.text.at(ref);
      const whom = REF_KINDS[kind] === 'record' ? text : pool.text(text);
      return [REF_KINDS[kind], pool.text(at(refs.system.view(), ref)), whom];
    }),
  };
};
