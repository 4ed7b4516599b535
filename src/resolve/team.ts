import type { ClaimColumns } from '../model/claim-columns.ts';
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

/** Marks everybody of the team among the people. */
export const markTeam = (
  count: number,
  claims: ClaimColumns,
  personOfRecord: Int32Array,
  others: Iterable<number>,
): Uint8Array => {
  const team = new Uint8Array(count);
  personOfRecord.forEach((person, record) => {
    if (person >= 0 && claims.records.team.at(record) === 1) team[person] = 1;
  });
  for (const person of others) if (person >= 0) team[person] = 1;
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
