import { rawFile } from '../raw-file.ts';

/** The same table as others would save it: its columns in another order, or beside others, or spelled otherwise. */
export const dressesOf = (text: string): readonly (readonly [string, string])[] => {
  const rows = rawFile(text).rows();
  const table = Array.from(rows, ({ cells }) => [...cells]);
  return [
    ['with its columns the other way round', written(table.map((cells) => cells.toReversed()))],
    [
      'beside columns that nobody knows',
      written(table.map((cells, row) => [row === 0 ? 'Shoe size' : '43', ...cells, ''])),
    ],
    [
      'with its headers spelled otherwise',
      written(table.map((cells, row) => (row === 0 ? cells.map(respelled) : cells))),
    ],
  ];
};

const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** " FIRST_NAME" for "First Name" */
const respelled = (header: string): string => ` ${header.toUpperCase().replaceAll(' ', '_')}`;
