import { type ClaimColumns, GONE, IN_TEAM } from '../model/claim-columns.ts';
import { TIE_CLAIM_KINDS } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { type Bearers, NOBODY } from './bearers.ts';

const OWNER = TIE_CLAIM_KINDS.indexOf('owner');

/** References to those who own records, accounts or deals in a CRM: the seller's people. */
export function* ownerRefs({ ties, deals, accounts }: ClaimColumns): Iterable<number> {
  for (let t = 0; t < ties.file.length; t++) if (ties.kind.at(t) === OWNER) yield ties.from.at(t);
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
  const gone = new Uint8Array(count);
  const team = new Uint8Array(count);
  personOfRecord.forEach((person, record) => {
    if (person < 0) return;
    const said = claims.records.team.at(record);
    if (said === IN_TEAM) team[person] = 1;
    if (said === GONE) gone[person] = 1;
  });
  for (const person of others) if (person >= 0 && gone[person] === 0) team[person] = 1;
  for (const person of listed) if (person >= 0) team[person] = 1;
  return team;
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
