import { type ClaimColumns, GONE, IN_TEAM } from '../model/claim-columns.ts';
import { TIE_CLAIM_KINDS } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, intAt } from '../model/columns.ts';
import { type Bearers, NOBODY } from './bearers.ts';

const OWNER = TIE_CLAIM_KINDS.indexOf('owner');

/** References to those who own records, accounts or deals in a CRM: the seller's people. */
export function* ownerRefs({ ties, deals, accounts }: ClaimColumns): Iterable<number> {
  const kinds = ties.kind.view();
  for (let t = kinds.indexOf(OWNER); t >= 0; t = kinds.indexOf(OWNER, t + 1)) yield ties.from.at(t);
  for (const { owner } of deals) if (owner !== undefined) yield owner;
  for (const { owner } of accounts) if (owner !== undefined) yield owner;
}

/** Clusters that the configuration calls team, by address, profile or the name of one person only. */
export const listedTeam = (
  team: readonly string[],
  { spelling }: CleanRecords,
  bearer: Bearers,
): number[] =>
  team
    .map((text) => {
      const mailbox = bearer.byMailbox(spelling.mailboxes(text)[0] ?? 0);
      if (mailbox !== NOBODY) return mailbox;
      const url = bearer.byUrl(spelling.url(text));
      return url === NOBODY ? bearer.byName(spelling.name(text)) : url;
    })
    .filter((root) => root >= 0);

type Team = {
  /** Whom the configuration names. */
  readonly listed: Iterable<number>;
  /** Who own records, and our own staff. */
  readonly others: Iterable<number>;
};

/**
 * Marks everybody of the team among the people. Who has left is no seller by what they still own,
 * only if a row or the configuration says so.
 */
export const markTeam = (
  count: number,
  claims: ClaimColumns,
  personOfRecord: Int32Array,
  { listed, others }: Team,
): Uint8Array => {
  const gone = peopleOf(GONE, count, claims, personOfRecord);
  const team = peopleOf(IN_TEAM, count, claims, personOfRecord);
  for (const person of others) if (person >= 0 && gone[person] === 0) team[person] = 1;
  for (const person of listed) if (person >= 0) team[person] = 1;
  return team;
};

/** 1 for everybody of whom a row says so. */
const peopleOf = (
  said: number,
  count: number,
  { records }: ClaimColumns,
  personOfRecord: Int32Array,
): Uint8Array => {
  const marked = new Uint8Array(count);
  const all = records.team.view();
  for (let r = all.indexOf(said); r >= 0; r = all.indexOf(said, r + 1)) {
    const person = intAt(personOfRecord, r);
    if (person >= 0) marked[person] = 1;
  }
  return marked;
};

/** People at an account of type own. */
export function* staffOf(
  account: Int32Array,
  isOwn: (account: number) => boolean,
): Iterable<number> {
  for (let p = 0; p < account.length; p++) {
    if (at(account, p) >= 0 && isOwn(at(account, p))) yield p;
  }
}
