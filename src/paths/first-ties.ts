import type { Network } from '../graph/network.ts';
import { byteAt, intAt, intColumn, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** Whom some sellers know, by number, and what the cheapest tie to one of them costs. */
export type FirstTies = { readonly person: Int32Array; readonly cost: Float64Array };

/** Read off the sellers' own rows; `warm`: warm ties alone. */
export const firstTiesOf = (
  network: Network,
  sellers: readonly PersonIndex[],
  warm: boolean,
): FirstTies => {
  const cheapest = new Float64Array(network.people).fill(Number.POSITIVE_INFINITY);
  for (const seller of sellers) noteTies(network, seller, warm, cheapest);
  const person = intColumn();
  cheapest.forEach((cost, one) => {
    if (cost < Number.POSITIVE_INFINITY) person.push(one);
  });
  const known = person.view().slice();
  return { person: known, cost: Float64Array.from(known, (one) => realAt(cheapest, one)) };
};

const noteTies = (
  { start, neighbor, cost, warm: isWarm }: Network,
  seller: PersonIndex,
  warm: boolean,
  cheapest: Float64Array,
): void => {
  const end = intAt(start, seller + 1);
  for (let slot = intAt(start, seller); slot < end; slot++) {
    if (warm && byteAt(isWarm, slot) === 0) continue;
    const person = intAt(neighbor, slot);
    const hop = realAt(cost, slot);
    if (hop < realAt(cheapest, person)) cheapest[person] = hop;
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
