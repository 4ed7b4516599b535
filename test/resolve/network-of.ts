import {
  type ClaimColumns,
  claimColumns,
  claimSink,
  type PlacedSink,
} from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { type ResolveOptions, type ResolveOutcome, resolve } from '../../src/resolve/resolve.ts';

export const AS_OF = dayOf(2026, 11, 22);

const DEFAULTS: ResolveOptions = {
  asOf: AS_OF,
  own: [],
  customers: [],
  partners: [],
  team: [],
  suppress: [],
};

/** Claims as the formats would make them: each call of `row` is a line of its own. */
export type Rows = {
  readonly claims: ClaimColumns;
  /** The sink of a system, placed at the next line of `file`. */
  row(system?: string, file?: string): PlacedSink;
};

export const rows = (): Rows => {
  const claims = claimColumns();
  const sinks = new Map<string, PlacedSink>();
  let line = 1;
  return {
    claims,
    row(system = 'plain', file = 'people.csv') {
      if (!claims.files.includes(file)) claims.files.push(file);
      const sink = sinks.get(system) ?? claimSink(claims, system);
      sinks.set(system, sink);
      line += 1;
      sink.at(claims.files.indexOf(file), line);
      return sink;
    },
  };
};

export const resolved = (
  claims: ClaimColumns,
  options: Partial<ResolveOptions> = {},
): ResolveOutcome => resolve(claims, normalizeRecords(claims), { ...DEFAULTS, ...options });

/** One record a row; "salesforce:" in front of an id puts it into that system. */
export const networkOf = (
  people: readonly PersonClaim[],
  options: Partial<ResolveOptions> = {},
): ResolveOutcome => {
  const { claims, row } = rows();
  for (const { id, ...person } of people) {
    const [system, inSystem] = id?.includes(':') ? id.split(':') : ['plain', id];
    row(system).person({ ...person, ...(inSystem ? { id: inSystem } : {}) });
  }
  return resolved(claims, options);
};

/** Which records fell together, as names of their groups' sizes: [0, 0, 1] is two of one person and one of another. */
export const groups = ({ resolved: { records } }: ResolveOutcome): number[] => {
  const numbers = new Map<number, number>();
  return [...records.person].map((person) => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
};

export const isOne = (...people: readonly PersonClaim[]): boolean =>
  new Set(groups(networkOf(people))).size === 1;
