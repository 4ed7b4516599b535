import { frequencyCounts } from '../../src/resolve/frequency.ts';
import { whatRecordsSay } from '../../src/resolve/record-says.ts';
import type { Links, PairTask } from '../../src/resolve/similar-pairs.ts';
import { cleanPeople, type Known } from './clean-people.ts';

/** Records none of which is joined to another by now. */
export const taskOf = (people: readonly Known[], more: Partial<PairTask> = {}): PairTask => {
  const { clean, account } = cleanPeople(people);
  return {
    clean,
    sayings: whatRecordsSay(clean, account),
    person: Int32Array.from(people.keys()),
    settled: new Uint8Array(people.length),
    several: new Uint8Array(people.length),
    counts: frequencyCounts(clean, account),
    ...more,
  };
};

/** Pairs and what they are worth, in words. */
export const wordsOf = ({ a, b, bits }: Links): string[] =>
  [...bits].map((worth, i) => `${a[i]} ${b[i]} ${worth.toFixed(3)}`);

const GIVEN = ['Ona', 'Ivo', 'Ana', 'Robert', 'Bob', 'Jon', 'John', 'Mia'];
const FAMILY = ['Zelwick', 'Zelwik', 'Ruiz', 'Perrin', 'Ross', 'Smith', 'Smyth', '王', 'Quorwick'];
const TOWNS = ['Leith', 'Porto', 'Portto', 'Bern'];
const HOSTS = ['altex.example', 'pixel.example', 'gmail.com', 'altexx.example'];

/** People with few names, towns and companies between them, so that many pairs come up. */
export const village = (count: number): Known[] =>
  Array.from({ length: count }, (_, i) => {
    const given = GIVEN[((i * 5) % 24) % GIVEN.length] ?? '';
    const family = FAMILY[((i * 7) % 24) % FAMILY.length] ?? '';
    const address = `${given}.${family}${i % 6}@${HOSTS[i % HOSTS.length]}`.toLowerCase();
    return {
      name: `${given} ${family}`,
      ...(i % 3 > 0 && { city: TOWNS[i % TOWNS.length] ?? '' }),
      ...(i % 4 > 1 && { company: `House ${i % 5}` }),
      ...(i % 2 > 0 && { email: address }),
    };
  });
