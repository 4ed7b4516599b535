import { describe, expect, test } from 'vitest';
import type { RawFile } from '../../src/model/raw-file.ts';
import { splitRejects } from '../../src/read/split-rejects.ts';
import { rawFile } from '../raw-file.ts';

const TEXT = `file,line,column,reason,1,2,3,4
crm/people.csv,3,,header,name,email,,
crm/people.csv,7,2,no address,Ana Ruiz,,,
ties.csv,1,,header,from,to,strength,
ties.csv,2,3,no number,Ana Ruiz,Bo Lind,strong,
ties.csv,9,4,more cells,Ana Ruiz,Bo Lind,0.3,extra
`;

const tables = (file: RawFile) =>
  splitRejects(file).map(({ path, rows }) => ({
    path,
    rows: Array.from(rows(), ({ cells, line }) => `${line}: ${cells.join('|')}`),
  }));

describe('a file of refused rows is read as the tables its rows are from', () => {
  test('each under its header, without what tells of the refusal', () => {
    expect(tables(rawFile(TEXT, { path: 'rejects.csv' }))).toEqual([
      { path: 'rejects.csv/crm/people.csv', rows: ['2: name|email', '3: Ana Ruiz|'] },
      {
        path: 'rejects.csv/ties.csv',
        rows: [
          '4: from|to|strength',
          '5: Ana Ruiz|Bo Lind|strong',
          '6: Ana Ruiz|Bo Lind|0.3|extra',
        ],
      },
    ]);
  });

  test('whose rows come as often as they are asked for', () => {
    const [first] = splitRejects(rawFile(TEXT));
    expect([...(first?.rows() ?? [])]).toEqual([...(first?.rows() ?? [])]);
    expect(first?.head).toEqual([...(first?.rows() ?? [])]);
  });

  test('and which share no container with the files they are from', () => {
    const [first] = splitRejects(rawFile(TEXT, { path: 'data/rejects.csv', container: 'data' }));
    expect(first?.container).toBe('data/rejects.csv');
  });

  test('repairs are told of the table they were made in', () => {
    const notes = [3, 5, 6].map((line) => ({ kind: 'repaired' as const, code: 'short-row', line }));
    const found = splitRejects(rawFile(TEXT, { notes }));
    expect(found.map((file) => file.notes.map(({ line }) => line))).toEqual([[3], [5, 6]]);
  });
});

describe('any other table is left as it is', () => {
  test.each([
    ['a table with such columns', 'file,line,column,reason\na,1,2,header\n'],
    ['a table that does not begin with a header', 'file,line,column,reason,1\na,1,2,broken,x\n'],
    ['nothing but the first line', 'file,line,column,reason,1\n'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const file = rawFile(text);
    expect(splitRejects(file)).toEqual([file]);
  });
});
