import { tieCost } from '../graph/cost.ts';

/**
 * By person, how near the sources are, in a byte that stays in the fast part of memory where costs would not:
 * 0: they neither are one nor know one; else 1 + the steps that reaching one costs at least.
 */
export type Nearness = Uint8Array;

const STEPS = 254;
/** Ties below this strength are as far as can be told. */
const WEAKEST_TOLD = 0.01;
const STEP = tieCost(WEAKEST_TOLD) / STEPS;

/** A source themselves costs nothing. */
export const nearnessAt = (cost: number): number => 1 + Math.min(STEPS, Math.floor(cost / STEP));

/** What reaching a source costs at least from somebody as near as this. */
export const leastCost = (nearness: number): number => (nearness - 1) * STEP;
