import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns } from '../../src/model/claim-columns.ts';
import type { Format } from '../../src/model/format.ts';
import type { Recognized } from '../../src/model/recognition.ts';
import { readPlain } from '../../src/normalize/plain-table.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { extractAll } from '../../src/recognize/extract-all.ts';
import { formats } from '../../src/recognize/formats.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { tableOf } from '../read/table-of.ts';
import { allClaimed } from './all-claimed.ts';

/** Formats with two readers: one of texts, and one that knows cells by their bytes. */
const TWICE = formats.filter((format) => format.readPlain !== undefined);

/** Cells that a field may hold, besides those that any may. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  id: ['7', 'P1', '8.001E+10', '+49', '0'],
  name: ['Ana Ruiz', 'Altex GmbH', 'Ruiz, Ana', 'Ana'],
  company: ['Altex', 'Altex GmbH', 'Lumen (https://www.notion.so/Lumen-0a1b2c3d4e5f?pvs=21)'],
  email: ['ana@altex.example', 'ANA@Altex.example', 'ana@altex.example; a@x.example', 'none'],
  url: ['https://www.linkedin.com/in/ana-ruiz', 'linkedin.com/in/bo', 'altex.example'],
  team: ['true', 'no', 'x', 'maybe', '1'],
  owner: ['Sam Seller', 'sam@corvid.example', 'P2', 'Unassigned', '# SYSTEM', 'Sam (Inactive)'],
  isCompany: ['true', 'false', 'Company', 'Person', '1', '0'],
  strength: ['0.5', '0,5', '1.5', '0', '1', '.25'],
  date: ['2024-01-02', '03/04/2024', '13/04/2024', 'May 2023', '2024', '45446', '2024-02-30'],
  channel: ['email', 'Meeting', 'call', 'message', 'fax'],
  count: ['1', '3', '-1', '0.5', 'many'],
  person: ['P1', 'ana@altex.example', 'Ana Ruiz', 'P1;P2', 'P1; P2;', 'sam@corvid.example;P1'],
  kind: ['employee', 'board', 'Advisor', 'friend', 'knight'],
};

const ANY = ['', '', '', 'N/A', '-', 'null', ' P1 ', '"a ""b"", c"', '"two\nlines"', 'José', '株'];

const LIKE: Readonly<Record<string, string>> = {
  firstName: 'name',
  lastName: 'name',
  from: 'person',
  to: 'person',
  since: 'date',
  lastContact: 'date',
  start: 'date',
  end: 'date',
};

const cellOf = (field: string): fc.Arbitrary<string> => {
  const own = CELLS[LIKE[field] ?? field] ?? ['Leeds', 'Chief of Ice', 'Fishing'];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: fc.constantFrom(...ANY) },
  );
};

/** Some of a format's columns, at times one twice, each under any of its names and in any order. */
const columnsOf = ({ columns, needs }: Format): fc.Arbitrary<readonly (readonly string[])[]> => {
  const fields = Object.keys(columns);
  const asked = fc.tuple(...needs.map((group) => fc.constantFrom(...group)));
  const more = fc.array(fc.constantFrom(...fields), { maxLength: fields.length + 2 });
  return fc
    .tuple(asked, more)
    .chain(([needed, others]) =>
      fc.tuple(
        ...[...new Set([...needed, ...others.slice(1)]), ...others.slice(0, 1)].map((field) =>
          fc.constantFrom(...(columns[field] ?? [])).map((header) => [header, field] as const),
        ),
      ),
    )
    .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }));
};

const tables = (format: Format): fc.Arbitrary<string> =>
  columnsOf(format).chain((columns) => {
    const row = fc.tuple(...columns.map(([, field]) => cellOf(field ?? ''))).map(String);
    return fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ',', 'x'))
      .map(([rows, odd]) =>
        [columns.map(([header]) => header).join(','), ...rows, ...rows.slice(0, 2), odd].join('\n'),
      );
  });

/** Everything that is claimed and told of a file, read by its bytes or as texts. */
const saidOf = (content: string, isPlain: boolean) => {
  const file = tableOf(content);
  const recognized = recognize(file);
  if (recognized.format === null) return undefined;
  const claims = claimColumns();
  const refused: unknown[] = [];
  const outcomes = extractAll([{ file, recognized: recognized as Recognized }], claims, {
    readTable,
    ...(isPlain ? { readPlain } : {}),
    unread: [],
    owner: '',
    reading: { dateOrder: undefined },
    refused: (_, reject) => void refused.push(reject),
  });
  return { claimed: allClaimed(claims), outcomes, refused, format: recognized.format.name };
};

const isReadAlike = (content: string): void =>
  expect(saidOf(content, true)).toEqual(saidOf(content, false));

describe('both readers of a format claim the same of the same table', () => {
  test('there are such formats', () => {
    expect(TWICE.map(({ name }) => name)).toEqual([
      'plain/people',
      'plain/employment',
      'plain/ties',
      'plain/interactions',
    ]);
  });

  test.each(TWICE.map((format) => [format.name, format] as const))(
    '%s, with any of its columns and cells',
    (_, format) => {
      fc.assert(
        fc.property(tables(format), (content) => {
          isReadAlike(content);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(
    TWICE.flatMap((format) => Object.keys(format.columns).map((field) => [format.name, field])),
  )('%s keeps what a column "%s" says', (name, field) => {
    const format = TWICE.find((each) => each.name === name);
    const fields = [
      ...new Set([...(format?.needs.flatMap(([first]) => first ?? []) ?? []), field]),
    ];
    const header = fields.map((each) => format?.columns[each ?? '']?.[0]).join(',');
    const usual = fields.map((each) => CELLS[LIKE[each ?? ''] ?? each ?? '']?.[0] ?? 'Leeds');
    const cells = CELLS[LIKE[field ?? ''] ?? field ?? ''] ?? ['Leeds'];
    const rows = [...cells, ...ANY].map((cell) =>
      fields.map((each, at) => (each === field ? cell : usual[at])).join(','),
    );
    isReadAlike([header, ...rows, ...rows].join('\n'));
  });

  test.each([
    'Vorname,Nachname,E-Mail,Firma,Betreuer',
    'Full Name,Work Email,Account Name,Sales owner,Is a Company',
    '氏名,メール,会社名,営業担当',
  ])('people by what their columns mean, under %s', (header) => {
    const fields = header.split(',');
    const cells = fc.constantFrom(
      'Ana Ruiz',
      'ana@x.example',
      'Altex GmbH',
      'true',
      '',
      'Unassigned',
    );
    const rows = fc.array(fc.tuple(...fields.map(() => cells)).map(String), { maxLength: 10 });
    fc.assert(
      fc.property(rows, (all) => {
        isReadAlike([header, ...all].join('\n'));
      }),
      { numRuns: 20 },
    );
  });
});
