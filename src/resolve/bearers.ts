import type { ClaimColumns } from '../model/claim-columns.ts';
import type { REF_KINDS } from '../model/claims.ts';
import { type CleanRecords, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { idKeys } from './id-keys.ts';

export const NOBODY = -1;
export const SEVERAL = -2;

/** Who bears an id, address, profile or name: the root of the one cluster, NOBODY or SEVERAL. */
export type Bearers = {
  byId(system: number, id: number): number;
  /** In whatever system only one person bears the id. */
  byAnyId(id: number): number;
  byMailbox(mailbox: number): number;
  byUrl(url: number): number;
  /** By number of the table of names. */
  byName(name: number): number;
};

export const bearersOf = (
  claims: ClaimColumns,
  clean: CleanRecords,
  root: (record: number) => number,
): Bearers => {
  const { records, pool } = claims;
  const { names } = clean;
  const idOf = idKeys(pool);
  const ids = bearers();
  const anyIds = bearers();
  const urls = bearers();
  const mailboxes = bearers();
  const byName = bearers();
  for (let r = 0; r < clean.count; r++) {
    const person = root(r);
    ids.add(idOf(records.system.at(r), records.id.at(r)), person);
    anyIds.add(records.id.at(r), person);
    urls.add(at(clean.url, r), person);
    byName.add(names.key.at(at(clean.name, r)), person);
    for (let i = at(clean.mailboxStart, r); i < at(clean.mailboxStart, r + 1); i++) {
      mailboxes.add(at(clean.mailbox, i), person);
    }
  }
  const own = (mailbox: number): boolean =>
    clean.mailboxes.kind.at(mailbox) !== PLACEHOLDER_MAILBOX;
  return {
    byId: (system, id) => ids.find(idOf(system, id)),
    byAnyId: anyIds.find,
    byMailbox: (mailbox) => (own(mailbox) ? mailboxes.find(mailbox) : NOBODY),
    byUrl: urls.find,
    byName: (name) => byName.find(names.key.at(name)),
  };
};

const bearers = () => {
  const known = new Map<number, number>();
  return {
    add(key: number, person: number): void {
      if (key === 0) return;
      const old = known.get(key);
      if (old === undefined) known.set(key, person);
      else if (old !== person) known.set(key, SEVERAL);
    },
    find: (key: number): number => (key === 0 ? NOBODY : (known.get(key) ?? NOBODY)),
  };
};

const KINDS = { record: 0, id: 1, email: 2, url: 3, name: 4, any: 5 } as const satisfies Record<
  (typeof REF_KINDS)[number],
  number
>;

/** A reference's cluster by what it is made of; a name counts only where `names` are allowed to. */
export const refBearer = (
  { refs, pool }: ClaimColumns,
  { spelling }: CleanRecords,
  bearer: Bearers,
  root: (record: number) => number,
): ((ref: number) => number) => {
  const firstOf = (text: string, ...ways: readonly ((text: string) => number)[]): number => {
    for (const way of ways) {
      const found = way(text);
      if (found !== NOBODY) return found;
    }
    return NOBODY;
  };
  const byMail = (text: string): number => bearer.byMailbox(spelling.mailboxes(text)[0] ?? 0);
  const byUrl = (text: string): number => bearer.byUrl(spelling.url(text));
  const byName = (text: string): number => bearer.byName(spelling.name(text));
  return (ref) => {
    const text = refs.text.at(ref);
    const system = refs.system.at(ref);
    const kind = refs.kind.at(ref);
    if (kind === KINDS.record) return root(text);
    const byId = (): number => bearer.byId(system, text);
    if (kind === KINDS.id) return byId();
    const said = pool.text(text);
    if (kind === KINDS.email) return byMail(said);
    if (kind === KINDS.url) return byUrl(said);
    if (kind === KINDS.name) return byName(said);
    return firstOf(said, byId, () => bearer.byAnyId(text), byMail, byUrl, byName);
  };
};
