import type { ClaimColumns } from '../model/claim-columns.ts';
import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { idKeys } from './id-keys.ts';

/** What a text may mean: records, and where there are none, an address or profile that no record bears. */
export type FoundRecords = {
  readonly records: readonly number[];
  /** Mailbox (≥ 0) or −1 − profile; undefined where the text is neither, or an inbox of many. */
  readonly key: number | undefined;
  /** Said by name only: more people may bear it. */
  readonly byName: boolean;
};

/**
 * Records by id, place ("people.csv:14"), address, profile or full name: the first way that leads anywhere. All
 * texts are looked up in one pass, before it is known which records are one person.
 */
export const findRecords = (
  texts: ReadonlySet<string>,
  claims: ClaimColumns,
  clean: CleanRecords,
  ids: Float64Array,
): ((text: string) => FoundRecords) => {
  const wanted = wantedKeys(texts, claims, clean);
  for (let r = 0; r < clean.count; r++) {
    wanted.ids.add(at(ids, r), r);
    wanted.places.add(claims.records.file.at(r) * LINES + claims.records.line.at(r), r);
    wanted.urls.add(at(clean.url, r), r);
    wanted.names.add(clean.names.key.at(at(clean.name, r)), r);
    for (let i = at(clean.mailboxStart, r); i < at(clean.mailboxStart, r + 1); i++) {
      wanted.mailboxes.add(at(clean.mailbox, i), r);
    }
  }
  return (text) => {
    const { ids: byId, places, mailboxes, urls, names } = wanted;
    const exact = [byId, places, mailboxes, urls].map((way) => way.of(text));
    const records = exact.find((found) => found.length > 0);
    const key = strangerKey(text, clean);
    if (records) return { records, key, byName: false };
    return { records: key === undefined ? names.of(text) : [], key, byName: true };
  };
};

const LINES = 2 ** 32;

const wantedKeys = (texts: ReadonlySet<string>, claims: ClaimColumns, clean: CleanRecords) => {
  const { pool } = claims;
  const { spelling, names } = clean;
  const idOf = idKeys(pool);
  const systems = new Set(claims.records.system.view());
  const idsOf = (text: string) => [...systems].map((system) => idOf(system, pool.id(text)));
  return {
    ids: lookup(texts, idsOf),
    places: lookup(texts, (text) => placeKeys(text, claims.files)),
    mailboxes: lookup(texts, (text) => spelling.mailboxes(text).slice(0, 1)),
    urls: lookup(texts, (text) => [spelling.url(text)]),
    names: lookup(texts, (text) => [names.key.at(spelling.name(text))]),
  };
};

/** Records by the keys that some text wants; all others are passed over. */
const lookup = (texts: ReadonlySet<string>, keysOf: (text: string) => readonly number[]) => {
  const keys = new Map([...texts].map((text) => [text, keysOf(text).filter((key) => key !== 0)]));
  const found = new Map<number, number[]>([...keys.values()].flat().map((key) => [key, []]));
  return {
    add: (key: number, record: number): void => void found.get(key)?.push(record),
    of: (text: string): number[] => (keys.get(text) ?? []).flatMap((key) => found.get(key) ?? []),
  };
};

/** "crm/people.csv:14"; of a longer path its end will do. */
const placeKeys = (text: string, files: readonly string[]): number[] => {
  const [, path = '', line] = /^(.+):(\d+)$/.exec(text) ?? [];
  return files.flatMap((file, number) =>
    path !== '' && (file === path || file.endsWith(`/${path}`))
      ? [number * LINES + Number(line)]
      : [],
  );
};

const strangerKey = (text: string, { spelling, mailboxes }: CleanRecords): number | undefined => {
  const [mailbox] = spelling.mailboxes(text);
  if (mailbox !== undefined) {
    return mailboxes.kind.at(mailbox) === OWN_MAILBOX ? mailbox : undefined;
  }
  const url = spelling.url(text);
  return url === 0 ? undefined : -1 - url;
};
