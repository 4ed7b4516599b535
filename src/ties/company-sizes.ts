import { intAt, realAt } from '../model/columns.ts';
import type { Accounts } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { isSchool, personOf, type StayCells } from './stay-cells.ts';

/** How large each account is for what working there says about two people. */
export type CompanySizes = {
  readonly size: Float64Array;
  /** The most that the size lets the account say. */
  readonly strongest: Float64Array;
  /** 1: somebody states it. */
  readonly stated: Uint8Array;
};

type Known = {
  readonly count: number;
  readonly account: Int32Array;
  readonly cells: StayCells;
};

/**
 * The larger of the stated employees and the people known there. Where nobody states a size, few
 * known people say nothing, not even at the team's own company: it is taken for at least
 * `unknownCompanySize`, lest a giant looks like a shop.
 */
export const companySizes = (
  accounts: Pick<Accounts, 'count' | 'employees'>,
  stays: Known,
  settings: TieSettings,
): CompanySizes => {
  const size = knownPeople(accounts.count, stays);
  const stated = new Uint8Array(accounts.count);
  for (let account = 0; account < accounts.count; account++) {
    const employees = realAt(accounts.employees, account);
    const least = employees > 0 ? employees : settings.unknownCompanySize;
    stated[account] = employees > 0 ? 1 : 0;
    size[account] = Math.max(realAt(size, account), least);
  }
  return sizedAs({ size, stated }, settings);
};

/** The same sizes under other settings. */
export const sizedAs = (
  { size, stated }: Omit<CompanySizes, 'strongest'>,
  settings: TieSettings,
): CompanySizes => ({
  size,
  stated,
  strongest: size.map((people) => settings.colleagueLimit * sizeShare(people, settings)),
});

/** One half at `colleagueHalfSize`, falling steeply: colleagues in a giant are strangers. */
export const sizeShare = (size: number, settings: TieSettings): number =>
  1 / (1 + (size / settings.colleagueHalfSize) ** settings.colleagueSteepness);

const knownPeople = (accountCount: number, stays: Known): Float64Array => {
  const known = new Float64Array(accountCount);
  for (let stay = 0; stay < stays.count; stay++) {
    const account = intAt(stays.account, stay);
    if (isSchool(stays.cells, stay) || isReturn(stays, stay)) continue;
    known[account] = realAt(known, account) + 1;
  }
  return known;
};

/** Stays are by person and account: who came back is still one. */
const isReturn = (stays: Known, stay: number): boolean =>
  stay > 0 &&
  intAt(stays.account, stay) === intAt(stays.account, stay - 1) &&
  personOf(stays.cells, stay) === personOf(stays.cells, stay - 1);
