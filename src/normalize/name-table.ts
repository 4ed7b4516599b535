import type { NameTable } from '../model/clean-records.ts';
import { byteColumn, intColumn } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { NO_NAME, type PersonName } from './person-name.ts';

/** Gives names their numbers. */
export type NameRows = {
  /** 0 for none. */
  add(name: PersonName): number;
  /** The same of a given and a family name of one word each; numbers in the pool. */
  addPlain(given: PlainPart, family: PlainPart, texts: Pick<Row, 'shown' | 'key'>): number;
};

type PlainPart = { readonly id: number; readonly generation: number };

/** Names as columns that grow. */
export const nameTable = (pool: TextPool): { readonly table: NameTable } & NameRows => {
  const columns = nameColumns();
  const push = (row: Row): number => {
    columns.start.push(columns.token.length);
    columns.aliasStart.push(columns.alias.length);
    columns.shown.push(row.shown);
    columns.key.push(row.key);
    columns.family.push(row.family);
    columns.generation.push(row.generation);
    return columns.shown.length - 1;
  };
  const addAny = ({ tokens, aliases, shown, key, family, generation }: PersonName): number => {
    for (const token of tokens) columns.token.push(pool.id(token));
    for (const alias of aliases) columns.alias.push(pool.id(alias));
    return push({ shown: pool.id(shown), key: pool.id(key), family, generation });
  };
  columns.start.push(0);
  columns.aliasStart.push(0);
  addAny(NO_NAME);
  const table: NameTable = {
    ...columns,
    get count() {
      return columns.shown.length;
    },
  };
  return {
    table,
    add: (name) => (name.tokens.length === 0 ? 0 : addAny(name)),
    addPlain(given, family, { shown, key }) {
      columns.token.push(given.id);
      columns.token.push(family.id);
      return push({ shown, key, family: 1, generation: given.generation || family.generation });
    },
  };
};

/** Numbers in the pool, how many of the tokens are the family name, and the generation. */
type Row = {
  readonly shown: number;
  readonly key: number;
  readonly family: number;
  readonly generation: number;
};

const nameColumns = () => ({
  shown: intColumn(),
  key: intColumn(),
  start: intColumn(),
  token: intColumn(),
  family: byteColumn(),
  generation: byteColumn(),
  aliasStart: intColumn(),
  alias: intColumn(),
});
