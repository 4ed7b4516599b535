import type { Network } from '../graph/network.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** Whom some sellers know, by number, and what the cheapest tie to one of them costs. */
export type FirstTies = { readonly person: Int32Array; readonly cost: Float64Array };

/** Read off the sellers' own rows; `warm`: warm ties alone. */
export const firstTiesOf = (
  network: Network,
  sellers: readonly PersonIndex[],
  warm: boolean,
): FirstTies => {
  const cheapest = new Map<PersonIndex, number>();
  for (const seller of sellers) noteTies(network, seller, warm, cheapest);
  const person = Int32Array.from(cheapest.keys()).sort();
  return { person, cost: Float64Array.from(person, (one) => cheapest.get(one) ?? 0) };
};

const noteTies = (
  { start, neighbor, cost, warm: isWarm }: Network,
  seller: PersonIndex,
  warm: boolean,
  cheapest: Map<PersonIndex, number>,
): void => {
  const end = intAt(start, seller + 1);
  for (let slot = intAt(start, seller); slot < end; slot++) {
    if (warm && byteAt(isWarm, slot) === 0) continue;
    const person = intAt(neighbor, slot);
    const hop = realAt(cost, slot);
    if (hop < (cheapest.get(person) ?? Number.POSITIVE_INFINITY)) cheapest.set(person, hop);
  }
};

/** What a person's cheapest tie costs; infinity: there is none. */
export const firstTieCost = ({ person, cost }: FirstTies, wanted: PersonIndex): number => {
  let low = 0;
  let high = person.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = intAt(person, middle);
    if (found === wanted) return realAt(cost, middle);
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return Number.POSITIVE_INFINITY;
};
