import type { JobFunction } from '../model/persona.ts';

export const OCCUPATION_WORDS: readonly (readonly [JobFunction, string])[] = [];
