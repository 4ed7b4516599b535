import type { ClaimColumns } from '../model/claim-columns.ts';
import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import type { Identities } from './identities.ts';
import type { UnsurePair } from './join-block.ts';

/** A record by file and line, and by what names it best in a verdict: an id, an address, a profile or its place. */
type UnsureRecord = {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
};

/** Two records that may be one person. */
export type UnsureRecords = Omit<UnsurePair, 'a' | 'b'> & {
  readonly a: UnsureRecord;
  readonly b: UnsureRecord;
};

/** Doubts that later joins or the user have settled are none; what two people share is told once. */
export const unsureRecords = (
  claims: Pick<ClaimColumns, 'records' | 'files' | 'pool'>,
  clean: CleanRecords,
  identities: Identities,
): UnsureRecords[] => {
  const { unsure, clusters, verdicts } = identities;
  const keyOf = (a: number, b: number): string => {
    const roots = [clusters.root(a), clusters.root(b)].sort((x, y) => x - y);
    return roots.join(' ');
  };
  const settled = new Set(verdicts.apart.map(([a, b]) => keyOf(a, b)));
  const placed = placing(claims, clean, identities);
  const told = new Set<string>();
  const isNews = ({ a, b, shared }: UnsurePair): boolean =>
    told.size < told.add(`${keyOf(a, b)} ${shared}`).size;
  return unsure
    .filter(({ a, b }) => clusters.root(a) !== clusters.root(b) && !settled.has(keyOf(a, b)))
    .filter(isNews)
    .map(({ a, b, ...why }) => ({ ...why, a: placed(a), b: placed(b) }));
};

const placing = (
  { records, files, pool }: Pick<ClaimColumns, 'records' | 'files' | 'pool'>,
  clean: CleanRecords,
  { clusters, bearers }: Identities,
) => {
  const ownAddress = (record: number): string => {
    const { mailboxes } = clean;
    for (let i = at(clean.mailboxStart, record); i < at(clean.mailboxStart, record + 1); i++) {
      const mailbox = at(clean.mailbox, i);
      const own = mailboxes.kind.at(mailbox) === OWN_MAILBOX;
      if (own && bearers.byMailbox(mailbox) === clusters.root(record)) {
        return clean.pool.text(mailboxes.address.at(mailbox));
      }
    }
    return '';
  };
  return (record: number): UnsureRecord => {
    const file = files[records.file.at(record)] ?? '';
    const line = records.line.at(record);
    const id = records.id.at(record);
    const said = bearers.byAnyId(id) === clusters.root(record) ? pool.text(id) : '';
    const url = pool.text(records.url.at(record));
    const alone = bearers.byUrl(at(clean.url, record)) === clusters.root(record);
    const reference = said || ownAddress(record) || (alone && url) || `${file}:${line}`;
    return { file, line, reference };
  };
};
