import type { CleanRecords } from '../model/clean-records.ts';

/** Tokens of a name by its number, as numbers of the pool. */
export const tokenTexts =
  ({ names }: CleanRecords) =>
  (name: number): readonly number[] => {
    const tokens: number[] = [];
    for (let i = names.start.at(name); i < names.start.at(name + 1); i++) {
      tokens.push(names.token.at(i));
    }
    return tokens;
  };
