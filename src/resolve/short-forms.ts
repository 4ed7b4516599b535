import type { CleanRecords } from '../model/clean-records.ts';

/** Bob and Robert, Bob and Rob: one is short for the other, or both for the same name. */
export const shortForms =
  ({ spelling }: CleanRecords) =>
  (a: number, b: number): boolean => {
    const formalA = spelling.formal(a);
    const formalB = spelling.formal(b);
    if (formalA.length === 0 && formalB.length === 0) return false;
    if (formalA.includes(b) || formalB.includes(a)) return true;
    return formalA.some((name) => formalB.includes(name));
  };
