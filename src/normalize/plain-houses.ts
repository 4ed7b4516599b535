import { ABSENT, AT_ONCE, type ByteCells, byteTable } from '../model/byte-table.ts';
import { byteAt, byteColumn, intAt, intColumn } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { houseOf } from './email.ts';

/** In the place of a mailbox's kind: it is the local part that tells; or the address has to be read as a text. */
export const LOCAL_TELLS = 254;
export const NOT_PLAIN = 255;

/** Whose some written addresses are, one after another. */
export type PlainHouses = {
  /** Where local parts end. */
  readonly localEnds: Int32Array;
  /** Numbers in the pool. */
  readonly domain: Int32Array;
  readonly kind: Uint8Array;
};

/** Knows houses by the bytes of their hosts. */
export const plainHouses = (
  pool: TextPool,
): ((addresses: ByteCells, houses: PlainHouses) => void) => {
  const hosts = byteTable();
  const [domains, kinds, readsDots] = [intColumn(), byteColumn(), byteColumn()];
  const [starts, found] = [new Int32Array(AT_ONCE), new Int32Array(AT_ONCE)];
  const added = (bytes: Uint8Array, start: number, end: number): number => {
    const known = hosts.find(bytes, start, end);
    if (known !== ABSENT) return known;
    const house = plainHouse(String.fromCharCode(...bytes.subarray(start, end)));
    hosts.add(domains.length);
    domains.push(pool.id(house.domain));
    kinds.push(house.kind);
    readsDots.push(house.readsDots ? 1 : 0);
    return domains.length - 1;
  };
  return (addresses, { localEnds, domain, kind }) => {
    const { bytes, ends, count } = addresses;
    cutAtMarks(addresses, localEnds, starts);
    hosts.findEach({ ...addresses, starts }, found);
    for (let i = 0; i < count; i++) {
      const known = intAt(found, i);
      const house = known === ABSENT ? added(bytes, intAt(starts, i), intAt(ends, i)) : known;
      domain[i] = domains.at(house);
      const isPlain = readsDots.at(house) === 1 || !hasDot(addresses, i, intAt(localEnds, i));
      kind[i] = isPlain ? kinds.at(house) : NOT_PLAIN;
    }
  };
};

const DOT = 0x2e;
const AT = 0x40;

/** What is nothing has no house. */
const plainHouse = (written: string) => {
  const house = written === '' ? undefined : houseOf(written);
  if (house?.host !== written) return { domain: '', kind: NOT_PLAIN, readsDots: true };
  return { ...house, kind: house.kind ?? LOCAL_TELLS };
};

/** Where local parts end and hosts start. */
const cutAtMarks = (
  { bytes, starts, ends, count }: ByteCells,
  localEnds: Int32Array,
  hostStarts: Int32Array,
): void => {
  for (let i = 0; i < count; i++) {
    const end = intAt(ends, i);
    let at = intAt(starts, i);
    while (at < end && byteAt(bytes, at) !== AT) at++;
    localEnds[i] = at;
    hostStarts[i] = Math.min(at + 1, end);
  }
};

const hasDot = ({ bytes, starts }: ByteCells, i: number, end: number): boolean => {
  for (let at = intAt(starts, i); at < end; at++) if (byteAt(bytes, at) === DOT) return true;
  return false;
};
