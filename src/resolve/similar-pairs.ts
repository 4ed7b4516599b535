import type { CleanRecords } from '../model/clean-records.ts';
import { intAt, intColumn, realAt, realColumn } from '../model/columns.ts';
import { hashOf } from '../model/key-numbers.ts';
import { candidatePairs } from './candidates.ts';
import { contradict } from './contradiction.ts';
import { type FrequencyCounts, frequenciesFrom } from './frequency.ts';
import { glanceOf } from './glance.ts';
import { type PairComparer, pairComparer } from './pair-bits.ts';
import { bitsThatCount, UNSURE_BITS } from './pair-support.ts';
import type { Sayings } from './record-says.ts';

/** Records to be compared, in the order of their content, and what is known of each. */
export type PairTask = {
  readonly clean: CleanRecords;
  readonly sayings: Sayings;
  /** Equal for two records that are one person's by now. */
  readonly person: Int32Array;
  readonly settled: Uint8Array;
  /** 1 for each record whose name several bear, or may bear, at its place. */
  readonly several: Uint8Array;
  /** Of all records, not only of those that are compared. */
  readonly counts: FrequencyCounts;
};

/** Pairs that may be one person, the first record of each before the second, and what speaks for it in bits. */
export type Links = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly bits: Float64Array;
};

export type PairSearch = {
  /** What one way finds; the same pair may come up in several ways, and twice in one. */
  linksOf(way: number): Links;
  readonly compare: PairComparer;
};

export const pairSearch = (task: PairTask): PairSearch => {
  const { clean, sayings, person, settled, several, counts } = task;
  const compare = pairComparer(clean, frequenciesFrom(counts, clean), { ...sayings, several });
  const mayBeOne = glanceOf(clean, sayings, (record) => intAt(person, record));
  const isRepeated = lately();
  const candidates = candidatePairs(clean, sayings.account, settled);
  const worthOf = (one: number, other: number): number => {
    const found = compare(one, other);
    const worth = found ? bitsThatCount(found) : -1;
    return worth >= UNSURE_BITS && contradict(one, other, clean) ? -1 : worth;
  };
  const linksOf = (way: number): Links => {
    const links = { a: intColumn(), b: intColumn(), bits: realColumn() };
    candidates(way, (one, other) => {
      if (!mayBeOne(one, other) || isRepeated(one * clean.count + other)) return;
      const worth = worthOf(one, other);
      if (worth < UNSURE_BITS) return;
      links.a.push(one);
      links.b.push(other);
      links.bits.push(worth);
    });
    return { a: links.a.view(), b: links.b.view(), bits: links.bits.view() };
  };
  return { linksOf, compare };
};

/** Remembers the pairs seen last, not all of them: what it says was seen was seen. */
const lately = (): ((pair: number) => boolean) => {
  const seen = new Float64Array(2 ** 18);
  return (pair) => {
    const slot = hashOf(pair) & (seen.length - 1);
    if (realAt(seen, slot) === pair) return true;
    seen[slot] = pair;
    return false;
  };
};
