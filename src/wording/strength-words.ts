import { capitalized, spaced } from './sentences.ts';

/** From which strength on a word is used; read from the top. */
const GRADES: readonly (readonly [number, string])[] = [
  [0.7, 'very strong'],
  [0.4, 'strong'],
  [0.2, 'fair'],
  [0.08, 'weak'],
  [0, 'very weak'],
];

/** No word that promises, where the verdict does not. */
const STRONG = 0.4;

/** A strength in words: the same scale for a tie and for a path; '' for what is cold, yet not weak. */
export const strengthWord = (strength: number, warm: boolean): string => {
  if (!warm && strength >= STRONG) return '';
  return GRADES.find(([least]) => strength >= least)?.[1] ?? 'very weak';
};

/** Factors that bear more than the name they have. */
const NAMES = new Map([
  ['linkedin-connection', 'LinkedIn connection'],
  ['owner', 'CRM owner'],
  ['deal', 'Part in deals'],
  ['declared', 'Declared tie'],
  ['email', 'E-mail'],
  ['frequency', 'Recent days'],
  ['dormant', 'Dormant tie'],
  ['team', 'Same team'],
]);

/** "shared-employer" and "sharedEmployer" → "Shared employer" */
export const factorWord = (name: string): string =>
  NAMES.get(name) ?? capitalized(spaced(name).trim().replaceAll('-', ' '));
