import type { ClaimColumns } from '../model/claim-columns.ts';
import type { REF_KINDS } from '../model/claims.ts';
import { type CleanRecords, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at, intAt, realAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { nameInitials } from './contradiction.ts';
import { idKeys } from './id-keys.ts';
import { secondOf } from './pair-key.ts';

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

/** Each table is made when it is first asked for: most data sets refer to people in one way only. */
export const bearersOf = (
  { pool, records: { id } }: ClaimColumns,
  clean: CleanRecords,
  ids: Float64Array,
  root: (record: number) => number,
): Bearers => {
  const { names, mailboxes } = clean;
  const idOf = idKeys(pool);
  const byKey = (keys: number, keyOf: (record: number) => number) =>
    lazily(() => {
      const found = bearers(keys);
      for (let r = 0; r < clean.count; r++) found.add(keyOf(r), root(r));
      return found;
    });
  const byId = lazily(() => idBearers(ids, pool.size, root));
  const byAnyId = byKey(pool.size, (r) => id.at(r));
  const byUrl = byKey(clean.pool.size, (r) => at(clean.url, r));
  const byName = byKey(clean.pool.size, (r) => names.key.at(at(clean.name, r)));
  const isOther = otherInitials(clean);
  const byMailbox = lazily(() => mailboxBearers(clean, root));
  const own = (mailbox: number): boolean => mailboxes.kind.at(mailbox) !== PLACEHOLDER_MAILBOX;
  return {
    byId: (system, number) => byId().find(idOf(system, number)),
    byAnyId: (number) => byAnyId().find(number),
    byMailbox: (mailbox) => (own(mailbox) ? byMailbox().find(mailbox) : NOBODY),
    byUrl: (url) => byUrl().find(url),
    byName: (name) => (isOther(name) ? NOBODY : byName().find(names.key.at(name))),
  };
};

/** Jon B. Smith is not Jon A. Smith, though nobody else is called that. */
const otherInitials = (clean: CleanRecords): ((name: number) => boolean) => {
  const initials = lazily(() => initialsByKey(clean));
  return (name) => {
    const said = nameInitials(name, clean);
    const known = said === '' ? undefined : initials().get(clean.names.key.at(name));
    return known !== undefined && ![...said].some((letter) => known.has(letter));
  };
};

/** Middle initials that bearers of a name give, where all of them give one. */
const initialsByKey = (clean: CleanRecords): ReadonlyMap<number, ReadonlySet<string>> => {
  const { name, names } = clean;
  const found = new Map<number, Set<string>>();
  const unsaid = new Set<number>();
  for (const one of name) {
    const key = names.key.at(one);
    const said = nameInitials(one, clean);
    if (said === '') unsaid.add(key);
    else found.set(key, new Set([...(found.get(key) ?? []), ...said]));
  }
  for (const key of unsaid) found.delete(key);
  return found;
};

const mailboxBearers = (clean: CleanRecords, root: (record: number) => number) => {
  const found = bearers(clean.mailboxes.count);
  for (let r = 0; r < clean.count; r++) {
    for (let i = at(clean.mailboxStart, r); i < at(clean.mailboxStart, r + 1); i++) {
      found.add(at(clean.mailbox, i), root(r));
    }
  }
  return found;
};

/** Of keys that are numbers of a table; what was added to that since is nobody's. */
const bearers = (keys: number) => {
  const known = new Int32Array(keys).fill(NOBODY);
  return {
    add(key: number, person: number): void {
      if (key !== 0) known[key] = withAnother(intAt(known, key), person);
    },
    find: (key: number): number => (key < keys ? intAt(known, key) : NOBODY),
  };
};

const withAnother = (known: number, person: number): number =>
  known === NOBODY || known === person ? person : SEVERAL;

/** Of ids in a system: those of the first system that has an id by the id's number, all others by both numbers. */
const idBearers = (ids: Float64Array, texts: number, root: (record: number) => number) => {
  const keys = new Float64Array(texts);
  const first = bearers(texts);
  const others = new Map<number, number>();
  ids.forEach((key, record) => {
    const id = secondOf(key);
    if (id === 0) return;
    if (realAt(keys, id) === 0) keys[id] = key;
    if (realAt(keys, id) === key) first.add(id, root(record));
    else others.set(key, withAnother(others.get(key) ?? NOBODY, root(record)));
  });
  return {
    find(key: number): number {
      const id = secondOf(key);
      return realAt(keys, id) === key ? first.find(id) : (others.get(key) ?? NOBODY);
    },
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
  const bySaid = (kind: number, text: number): number => {
    const said = pool.text(text);
    if (kind === KINDS.email) return byMail(said);
    if (kind === KINDS.url) return byUrl(said);
    if (kind === KINDS.name) return byName(said);
    return firstOf(said, () => bearer.byAnyId(text), byMail, byUrl, byName);
  };
  return (ref) => {
    const text = refs.text.at(ref);
    const kind = refs.kind.at(ref);
    if (kind === KINDS.record) return root(text);
    const mayBeId = kind === KINDS.id || kind === KINDS.any;
    const found = mayBeId ? bearer.byId(refs.system.at(ref), text) : NOBODY;
    return kind === KINDS.id || found !== NOBODY ? found : bySaid(kind, text);
  };
};
