import type { ClaimColumns } from '../model/claim-columns.ts';
import { intAt, realAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { TextPool } from '../model/text-pool.ts';
import { compareText } from './compare-text.ts';
import { radixOrder } from './radix-order.ts';
import { type TextUnits, textUnits } from './text-units.ts';

/**
 * An order of records that only their content decides (file and line between equal ones), so that the same rows in any
 * order give the same people. What a record says is worked out when it is first asked for: most are never compared.
 */
export type ContentOrder = {
  compare(a: number, b: number): number;
  /** All records in order. */
  whole(): Int32Array;
  /** The places of some records, in the order of those; of one that stands there twice, in the order given. */
  places(records: Int32Array): Int32Array;
};

export const contentOrder = (claims: ClaimColumns): ContentOrder => {
  const { records, files } = claims;
  const count = records.file.length;
  const content = contentNumbers(claims);
  const compare = (a: number, b: number): number =>
    content(a) - content(b) ||
    compareText(files[records.file.at(a)] ?? '', files[records.file.at(b)] ?? '') ||
    records.line.at(a) - records.line.at(b) ||
    a - b;
  const whole = lazily(() => {
    const beginnings = new Uint32Array(count);
    for (let r = 0; r < count; r++) beginnings[r] = content(r) / BELOW_32_BITS;
    return radixOrder([beginnings], count, compare);
  });
  const ranks = lazily(() => ranksOf(whole()));
  const fewPlaces = (members: Int32Array): Int32Array =>
    members
      .map((_, place) => place)
      .sort((a, b) => compare(intAt(members, a), intAt(members, b)) || a - b);
  const manyPlaces = (members: Int32Array): Int32Array => {
    const rank = ranks();
    const words = new Uint32Array(members.length);
    for (let i = 0; i < members.length; i++) words[i] = intAt(rank, intAt(members, i));
    return radixOrder([words], members.length, (a, b) => a - b);
  };
  return {
    compare,
    whole,
    places: (members) => (members.length * MANY < count ? fewPlaces : manyPlaces)(members),
  };
};

/** Of 52 bits the first 32 are sorted by. */
const BELOW_32_BITS = 2 ** 20;

/** From one record in so many on, all of them are put in order once. */
const MANY = 8;

const ranksOf = (order: Int32Array): Int32Array => {
  const rank = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) rank[intAt(order, i)] = i;
  return rank;
};

const contentNumbers = ({ records, pool }: ClaimColumns): ((record: number) => number) => {
  const number = textNumbers(pool);
  const columns = [
    records.system,
    records.id,
    records.firstName,
    records.lastName,
    records.name,
    records.email,
    records.url,
    records.title,
    records.company,
    records.companyId,
    records.city,
    records.country,
  ].map((column) => column.view());
  const content = new Float64Array(records.file.length);
  return (record) => {
    const known = realAt(content, record);
    if (known !== 0) return known;
    let sum = 0;
    for (const column of columns) sum = mixed(sum, number(intAt(column, record)));
    content[record] = sum;
    return sum;
  };
};

/** Below 2^53, so that it is exact in a Float64. */
const PRIME = 4_294_967_291;

const mixed = (sum: number, next: number): number => (sum * 31 + next) % (PRIME * 1_048_573);

/** The number of each text by its number in the pool, worked out once. */
const textNumbers = (pool: TextPool): ((id: number) => number) => {
  const numbers = new Float64Array(pool.size);
  const letters = textUnits(pool);
  return (id) => {
    if (id !== 0 && realAt(numbers, id) === 0) numbers[id] = textNumber(id, letters);
    return realAt(numbers, id);
  };
};

/** FNV-1a over UTF-16 units, once forward and once with another seed: 52 bits that only the text decides. */
const textNumber = (text: number, letters: TextUnits): number => {
  const length = letters.read(text);
  const { units } = letters;
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let i = 0; i < length; i++) {
    const unit = intAt(units, i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 12) * 4_294_967_296 + (low >>> 0);
};
