import type { NameTable } from '../model/clean-records.ts';
import { byteColumn, intColumn } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { NO_NAME, type PersonName } from './person-name.ts';

/** Names as columns that grow; `add` gives a name its number, 0 for none. */
export const nameTable = (pool: TextPool): { table: NameTable; add(name: PersonName): number } => {
  const columns = {
    shown: intColumn(),
    key: intColumn(),
    start: intColumn(),
    token: intColumn(),
    family: byteColumn(),
    generation: byteColumn(),
    aliasStart: intColumn(),
    alias: intColumn(),
  };
  columns.start.push(0);
  columns.aliasStart.push(0);
  const push = (name: PersonName): number => {
    for (const token of name.tokens) columns.token.push(pool.id(token));
    for (const alias of name.aliases) columns.alias.push(pool.id(alias));
    columns.start.push(columns.token.length);
    columns.aliasStart.push(columns.alias.length);
    columns.key.push(pool.id(name.key));
    columns.family.push(name.family);
    columns.generation.push(name.generation);
    columns.shown.push(pool.id(name.shown));
    return columns.shown.length - 1;
  };
  push(NO_NAME);
  const table: NameTable = {
    ...columns,
    get count() {
      return columns.shown.length;
    },
  };
  return { table, add: (name) => (name.tokens.length === 0 ? 0 : push(name)) };
};
