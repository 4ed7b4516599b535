import type { ClaimColumns } from '../model/claim-columns.ts';
import { intAt, realAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { compareText } from './compare-text.ts';
import { radixOrder } from './radix-order.ts';
import { type TextUnits, textUnits } from './text-units.ts';

/**
 * Records in an order that only their content decides (file and line between equal ones), so that the same
 * rows in any order give the same people.
 */
export const contentOrder = (claims: ClaimColumns): Int32Array => {
  const { records, files } = claims;
  const content = contentNumbers(claims);
  const beginnings = Uint32Array.from(content, (number) => number / BELOW_32_BITS);
  return radixOrder(
    [beginnings],
    content.length,
    (a, b) =>
      realAt(content, a) - realAt(content, b) ||
      compareText(files[records.file.at(a)] ?? '', files[records.file.at(b)] ?? '') ||
      records.line.at(a) - records.line.at(b) ||
      a - b,
  );
};

/** Of 52 bits the first 32 are sorted by. */
const BELOW_32_BITS = 2 ** 20;

const contentNumbers = ({ records, pool }: ClaimColumns): Float64Array => {
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
  for (let r = 0; r < content.length; r++) {
    let sum = 0;
    for (const column of columns) sum = mixed(sum, number(intAt(column, r)));
    content[r] = sum;
  }
  return content;
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
