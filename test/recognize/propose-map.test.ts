import { describe, expect, test } from 'vitest';
import { plainPeople } from '../../src/recognize/formats/plain-people.ts';
import { formats } from '../../src/recognize/formats.ts';
import { recognizeAll } from '../../src/recognize/mapped.ts';
import { proposeColumns } from '../../src/recognize/propose-map.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { rawFile } from '../raw-file.ts';

const guess = (headers: string, ...rows: readonly string[]): string => {
  const cells = rows.map((row) => row.split('|'));
  const format = { ...plainPeople, read: () => undefined };
  const among = { format, others: formats };
  return proposeColumns(headers.split('|'), cells, among)
    .map(([, field]) => field || '-')
    .join(' ');
};

describe('what a column seems to be', () => {
  test.each<[string, string, readonly string[], string]>([
    ['by its header', 'Full Name|City', [], 'name city'],
    ['by a typing error', 'Nmae|Emial|Compny', [], 'name email company'],
    [
      'by what another format calls it',
      'Vorname|Nachname|Firma',
      [],
      'first_name last_name company',
    ],
    ['by what it means', 'Nombre y apellidos|Mansione|Opiekun', [], 'name title owner'],
    ['by an address in most cells', 'A|B', ['x|a@b.example', 'y|c@d.example', 'z|'], '- email'],
    ['by a profile', 'A|B', ['1|https://www.linkedin.com/in/ana-ruiz'], '- linkedin_url'],
    ['by a word of the header', 'Person Name|Their company', [], 'name company'],
    ['by names in most cells', 'Who|What', ['Tess Moran|8', 'Ana-Lu Ruiz|x', '|'], 'name -'],
    ['not by words in them', 'Who|What', ['Blue|8', 'light green|x'], '- -'],
    ['by what any of its words means', 'naam bedrijf|mailadres relatie', [], 'company email'],
    ['not at all', 'Item|Quantity', ['Soap|2'], '- -'],
    ['each field once, for the surest', 'Name of the dog|Name', [], '- name'],
    ['not by a header that objects inherit', '__proto__|constructor', [], '- -'],
  ])('%s', (_, headers, rows, expected) => {
    expect(guess(headers, ...rows)).toBe(expected);
  });
});

test('a proposal for a table with typing errors is a map that works as it stands', () => {
  const file = rawFile('Nane,Emaul,Campany\nAna Ruiz,ana@harbor.example,Harbor\n');
  const unknown = recognize(file);
  if (unknown.format !== null) throw new Error('nobody knows such a header');
  const map = { files: file.path, format: unknown.nearest, columns: unknown.proposal };
  const [found] = recognizeAll([file], [map]);
  expect(found?.format?.name).toBe('plain/people');
  expect(found?.format && [...found.bindings.keys()]).toEqual(['name', 'email', 'company']);
});

describe('a proposal that can be used as it stands comes first', () => {
  test.each([
    ['Who|How to reach', 'Tess Moran|tess@lumen.example', 'name email'],
    ['Client fullname|Client firm name', 'Tess Moran|Lumen', 'name company'],
    ['Klant|Profiel', 'Tess Moran|https://www.linkedin.com/in/tess', 'name linkedin_url'],
    ['From: (Name)|From: (Address)', 'Tess Moran|tess@lumen.example', 'name email'],
    ['naam relatie|naam bedrijf|mailadres relatie', 'x|y|z', 'name company email'],
  ])('%s', (header, row, fields) => {
    const file = rawFile(`${header}\n${row}\n`, { delimiter: '|' });
    const unknown = recognize(file);
    if (unknown.format !== null) throw new Error('nobody knows such a header');
    expect(unknown.proposal.map(([, field]) => field || '-').join(' ')).toBe(fields);
    const map = { files: file.path, format: unknown.nearest, columns: unknown.proposal };
    const [found] = recognizeAll([file], [map]);
    expect(found?.format?.name).toBe('plain/people');
  });
});

describe('there is no proposal', () => {
  const proposal = (text: string, headerRow = 0) => {
    const found = recognize({ ...rawFile(text), headerRow });
    return found.format === null ? found.proposal : undefined;
  };

  test('for a table without header: its first row is data', () => {
    expect(proposal('Ana,3,Ulm\nBo,4,Bonn\n', -1)).toEqual([]);
  });

  test('for one column, which is a text', () => {
    expect(proposal('Dear all\nthanks\n')).toEqual([]);
  });

  test('for more columns than anybody names', () => {
    expect(proposal(`${Array.from({ length: 501 }, (_, i) => `c${i}`).join(',')}\n`)).toEqual([]);
  });
});
