import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { type AccountVerdicts, obeyAccountVerdicts } from './account-verdicts.ts';
import { idNodes, joinIds } from './company-ids.ts';
import { type Union, unionOf } from './union.ts';

/** Which names, ids and domains mean one company: nodes are companies by number, then ids. */
export type CompanyNodes = {
  readonly union: Union;
  /** Node of a company's number; −1 for none. */
  ofCompany(company: number): number;
  /** Node of an id; −1 where no row bears or names it. */
  ofId(system: number, id: number): number;
  readonly verdicts: AccountVerdicts;
  /** Company number of every text that is a company's name somewhere. */
  companyOf(text: number): number;
};

/** Joins company names, ids and domains that mean one company. All names must come up here first. */
export const companyNodes = (claims: ClaimColumns, clean: CleanRecords): CompanyNodes => {
  const companyOf = companyNumbers(claims, clean);
  eachCompany(claims, companyOf);
  // Names that come up later, such as the configuration's, have numbers of their own but no node.
  const companies = clean.companies.count;
  const ids = idNodes(claims, companies);
  const union = unionOf(companies + ids.count);
  const ofCompany = (company: number): number =>
    company > 0 && company < companies ? union.find(company) : -1;
  const nodes: CompanyNodes = {
    union,
    companyOf,
    ofCompany,
    verdicts: obeyAccountVerdicts(claims, clean, { union, ofCompany }),
    ofId: (system, id) => {
      const node = ids.of(system, id);
      return node < 0 ? -1 : union.find(node);
    },
  };
  joinIds(claims, nodes);
  joinSubsidiaries(clean, union);
  return nodes;
};

/** Company numbers by text of the claims' pool, each spelled once; those that records name have been. */
const companyNumbers = (
  { pool, records }: ClaimColumns,
  { company, spelling }: CleanRecords,
): ((text: number) => number) => {
  const known = new Int32Array(pool.size).fill(NOT_SPELLED);
  const named = records.company.view();
  for (let r = 0; r < named.length; r++) known[intAt(named, r)] = intAt(company, r);
  const later = new Map<number, number>();
  const laterOf = (text: number): number => {
    const number = later.get(text) ?? spelling.company(pool.text(text));
    later.set(text, number);
    return number;
  };
  return (text) => {
    if (text >= known.length) return laterOf(text);
    if (intAt(known, text) === NOT_SPELLED) known[text] = spelling.company(pool.text(text));
    return intAt(known, text);
  };
};

const NOT_SPELLED = -1;

const eachCompany = (
  { pool, records, jobs, accounts, deals }: ClaimColumns,
  name: (text: number) => void,
): void => {
  for (const text of records.company.view()) name(text);
  for (const text of jobs.company.view()) name(text);
  const stated = [
    ...accounts.flatMap(({ name: account, parent = '' }) => [account, parent]),
    ...deals.map(({ account = '' }) => account),
  ];
  for (const text of stated) if (text !== '') name(pool.id(text));
};

/** "Google Ireland Ltd" is Google where the data knows a Google. */
const joinSubsidiaries = ({ companies }: CleanRecords, union: Union): void => {
  const byKey = new Map<number, number>();
  for (let c = 1; c < companies.count; c++) byKey.set(companies.key.at(c), c);
  for (let c = 1; c < companies.count; c++) {
    const base = companies.base.at(c);
    const known = base === 0 ? undefined : byKey.get(base);
    if (known !== undefined) union.join(c, known);
  }
};
