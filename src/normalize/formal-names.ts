import { formalNamesByShort } from './tables/short-names.ts';
import { wordTable } from './word-table.ts';

/** The formal names that the short form of a given name may stand for, folded; none: it is no short form. */
export const formalNamesOf = (short: string): readonly string[] => formal.get(short) ?? [];

const formal = wordTable<readonly string[]>(formalNamesByShort);
