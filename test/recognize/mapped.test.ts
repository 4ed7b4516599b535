import { describe, expect, test } from 'vitest';
import type { ColumnMap } from '../../src/model/column-map.ts';
import { RefpathError } from '../../src/model/issue.ts';
import { recognizeAll } from '../../src/recognize/mapped.ts';
import { rawFile } from '../raw-file.ts';

const FILE = rawFile('Full Nm,Firm,Joined,__proto__\nAna Ruiz,Harbor,2019,x\n', {
  path: 'crm/contacts.csv',
});
const MAP: ColumnMap = {
  format: 'plain/people',
  columns: [
    ['Full Nm', 'name'],
    ['Firm', 'company'],
  ],
};

const recognizedBy = (maps: readonly ColumnMap[], files = [FILE]) =>
  recognizeAll(files, maps).map((found) =>
    found.format === null
      ? null
      : { format: found.format.name, unused: found.unusedColumns, fields: [...found.bindings] },
  );

const error = (maps: readonly ColumnMap[], files = [FILE]) => {
  try {
    recognizeAll(files, maps);
  } catch (thrown) {
    if (thrown instanceof RefpathError) return { code: thrown.code, ...thrown.facts };
  }
  return undefined;
};

describe('a map names the columns of a table nobody knows', () => {
  test('which is otherwise not understood', () => {
    expect(recognizedBy([])).toEqual([null]);
    expect(recognizedBy([MAP])).toEqual([
      {
        format: 'plain/people',
        unused: ['Joined', '__proto__'],
        fields: [
          ['name', [0]],
          ['company', [1]],
        ],
      },
    ]);
  });

  test.each(['full_name', 'NAME', 'display name'])(
    'by any header of the format: %s',
    (spelling) => {
      const map = {
        ...MAP,
        columns: [['Full Nm', spelling] as const, ['Firm', 'company'] as const],
      };
      expect(recognizedBy([map])[0]?.fields[0]).toEqual(['name', [0]]);
    },
  );

  test('headers are compared as everywhere: without case, space, - and _', () => {
    const columns = [['FULL-NM', 'name'] as const, ['firm', 'company'] as const];
    expect(recognizedBy([{ ...MAP, columns }])[0]?.format).toBe('plain/people');
  });

  test('columns it leaves alone keep their own meaning, unless it says ""', () => {
    const file = rawFile('Full Nm,Email,Title\nAna,ana@harbor.example,CEO\n');
    const columns = [['Full Nm', 'name'] as const, ['Title', ''] as const];
    expect(recognizedBy([{ ...MAP, columns }], [file])).toEqual([
      {
        format: 'plain/people',
        unused: ['Title'],
        fields: [
          ['name', [0]],
          ['email', [1]],
        ],
      },
    ]);
  });

  test('several columns may be one field', () => {
    const columns = [['Full Nm', 'name'] as const, ['Firm', 'company'] as const];
    const more = { ...MAP, columns: [...columns, ['__proto__', 'company'] as const] };
    expect(recognizedBy([more])[0]?.fields[1]).toEqual(['company', [1, 3]]);
  });

  test('the header may stand below a preamble', () => {
    const file = rawFile('Report\n\nFull Nm,Firm\nAna,Harbor\n');
    const [found] = recognizeAll([file], [MAP]);
    expect(found?.headerLine).toBe(3);
  });
});

describe('which files a map is for', () => {
  test.each(['contacts.csv', 'crm/contacts.csv', 'crm/*.csv', '*', 'con*s.csv'])(
    '%s names crm/contacts.csv',
    (files) => {
      expect(recognizedBy([{ ...MAP, files }])[0]?.format).toBe('plain/people');
    },
  );

  test.each(['tacts.csv', 'contacts', 'crm', 'contactsXcsv', ''])(
    '%s does not, and that is told',
    (files) => {
      expect(error([{ ...MAP, files }])).toEqual({ code: 'config-map-unused', files });
    },
  );

  test('without a name: every file that has all its columns', () => {
    const other = rawFile('Full Nm,Phone\nBo,1\n', { path: 'other.csv' });
    expect(recognizedBy([MAP], [FILE, other]).map((found) => found?.format)).toEqual([
      'plain/people',
      undefined,
    ]);
  });

  test('the first of several wins', () => {
    const accounts: ColumnMap = { format: 'plain/accounts', columns: [['Firm', 'account']] };
    expect(recognizedBy([accounts, MAP])[0]?.format).toBe('plain/accounts');
    expect(recognizedBy([MAP, accounts])[0]?.format).toBe('plain/people');
  });

  test('a known export is read by the map all the same', () => {
    const file = rawFile('name,email,boss\nAna,ana@harbor.example,Bo\n');
    const map: ColumnMap = { format: 'plain/accounts', columns: [['name', 'account']] };
    expect(recognizedBy([map], [file])[0]?.format).toBe('plain/accounts');
  });
});

describe('what does not fit is told', () => {
  test('a format that is none', () => {
    expect(error([{ ...MAP, format: 'plain/persons' }])).toMatchObject({
      code: 'config-map-format',
      format: 'plain/persons',
      known: expect.stringContaining('plain/people, plain/employment'),
    });
  });

  test('a field that the format does not have', () => {
    expect(error([{ ...MAP, columns: [['Firm', 'employer size']] }])).toMatchObject({
      code: 'config-map-field',
      field: 'employer size',
      known: expect.stringContaining('company'),
    });
  });

  test('"__proto__" and "constructor" are no fields', () => {
    expect(error([{ ...MAP, columns: [['Firm', '__proto__']] }])?.code).toBe('config-map-field');
    expect(error([{ ...MAP, columns: [['Firm', 'constructor']] }])?.code).toBe('config-map-field');
  });

  test('a column that the file does not have', () => {
    const columns = [...MAP.columns, ['Mail', 'email'] as const];
    expect(error([{ ...MAP, files: 'contacts.csv', columns }])).toEqual({
      code: 'config-map-header',
      file: 'crm/contacts.csv',
      header: 'Mail',
    });
  });

  test('what the format needs besides', () => {
    expect(error([{ ...MAP, columns: [['Full Nm', 'name']] }])).toEqual({
      code: 'config-map-lacks',
      file: 'crm/contacts.csv',
      format: 'plain/people',
      lacks: 'id or first_name or last_name or email',
    });
  });
});
