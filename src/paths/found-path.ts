import { pathStrength } from '../graph/cost.ts';
import { type Network, tieBetween } from '../graph/network.ts';
import { at, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath } from '../model/path.ts';

/** The path along these people, from the seller to a target of this fit. */
export const foundPath = (
  network: Network,
  people: readonly PersonIndex[],
  fit: number,
): FoundPath => {
  const ties: number[] = [];
  for (let i = 1; i < people.length; i++) {
    ties.push(tieBetween(network, at(people, i - 1), at(people, i)));
  }
  return pathAlong(network, people, ties, fit);
};

/** The same where the numbers of their ties are known. */
export const pathAlong = (
  { strength }: Network,
  people: readonly PersonIndex[],
  ties: readonly number[],
  fit: number,
): FoundPath => {
  const strengths: number[] = [];
  for (const tie of ties) strengths.push(realAt(strength, tie));
  return { people, ties, fit, strength: pathStrength(strengths) };
};
