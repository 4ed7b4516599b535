import type { AccountType } from '../../src/model/claims.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { companyName } from '../../src/normalize/company-name.ts';
import { officesOf } from '../../src/normalize/job-title-offices.ts';
import type { FoundTarget } from '../../src/targets/found-target.ts';
import type { TargetNetwork } from '../../src/targets/target-network.ts';

export type PersonRow = {
  readonly name: string;
  readonly title?: string;
  readonly company?: string;
  readonly email?: string;
  readonly url?: string;
  readonly city?: string;
  readonly country?: string;
  readonly industry?: string;
  readonly id?: string;
};

export type AccountRow = {
  readonly name: string;
  readonly domain?: string;
  readonly industry?: string;
  readonly country?: string;
  readonly parent?: string;
};

/** A target with its factors worked out: two of them can be compared. */
export const inFull = (target: FoundTarget) => ({ ...target, fitFactors: target.fitFactors() });

/** A network of invented people, one record each; companies not listed become accounts by name. */
export const smallNetwork = (
  rows: readonly PersonRow[],
  listed: readonly AccountRow[] = [],
): TargetNetwork => {
  const names = new Set([...listed.map(({ name }) => name), ...rows.map((r) => r.company ?? '')]);
  names.delete('');
  const accounts = [...names].map((name) => listed.find((one) => one.name === name) ?? { name });
  const place = (name: string | undefined): number =>
    accounts.findIndex((account) => account.name === name);
  const pool = textPool();
  const ids = (text: (row: PersonRow) => string | undefined): Int32Array =>
    Int32Array.from(rows, (row) => pool.id(text(row) ?? ''));
  const column = (text: (row: PersonRow) => string | undefined): string[] =>
    rows.map((row) => text(row) ?? '');
  const each = Int32Array.from(rows.keys());
  const title = column((row) => row.title);
  return {
    people: {
      count: rows.length,
      name: column((row) => row.name),
      title,
      account: Int32Array.from(rows, (row) => place(row.company)),
      company: column((row) => row.company),
      emails: column((row) => row.email),
      url: column((row) => row.url),
      city: column((row) => row.city),
      country: column((row) => row.country),
      industry: column((row) => row.industry),
      team: new Uint8Array(rows.length),
      recordStart: Int32Array.from([...rows.keys(), rows.length]),
      recordOrder: each,
    },
    accounts: {
      count: accounts.length,
      name: accounts.map(({ name }) => name),
      key: accounts.map(({ name }) => companyName(name).key),
      domains: accounts.map(({ domain }: AccountRow) => domain ?? ''),
      type: accounts.map((): AccountType => 'unknown'),
      typeBecause: accounts.map(() => ''),
      industry: accounts.map(({ industry }: AccountRow) => industry ?? ''),
      country: accounts.map(({ country }: AccountRow) => country ?? ''),
      employees: new Float64Array(accounts.length).fill(Number.NaN),
      satisfaction: new Float64Array(accounts.length).fill(Number.NaN),
      parent: Int32Array.from(accounts, ({ parent }: AccountRow) => place(parent)),
    },
    records: {
      count: rows.length,
      file: new Int32Array(rows.length),
      line: each.map((row) => row + 2),
      person: each,
      sourceId: ids((row) => row.id),
      name: ids((row) => row.name),
      email: ids((row) => row.email),
      url: ids((row) => row.url),
      company: ids((row) => row.company),
      title: ids((row) => row.title),
      pool,
    },
    offices: officesOf(title),
  };
};
