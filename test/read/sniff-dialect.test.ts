import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separatorLine } from '../../src/read/separator-line.ts';
import { sniffDialect } from '../../src/read/sniff-dialect.ts';

const sniff = (...lines: string[]) => {
  const { quoting, width } = sniffDialect(`${lines.join('\n')}\n`);
  return { ...quoting, width };
};

describe('delimiters', () => {
  test.each([',', ';', '\t', '|', ', ', '^', '~'])('%j', (delimiter) => {
    const line = (...cells: string[]) => cells.join(delimiter);
    const sniffed = sniff(
      line('Name', 'Company', 'Since'),
      line('Ana Ruiz', 'Harbor', '2024-01-01'),
      line('Bo Lind', 'Corvid', '2023-05-07'),
    );
    expect(sniffed).toMatchObject({ delimiter, width: 3 });
  });

  test('spaces, where the columns hold values', () => {
    const sniffed = sniff(
      'day id note',
      '2024-01-01 17 "a b"',
      '2024-01-02 18 "c d"',
      '2024-01-03 19 e',
    );
    expect(sniffed).toMatchObject({ delimiter: ' ', width: 3 });
  });
});

describe('traps', () => {
  test('decimal commas between semicolons', () => {
    expect(sniff('a;b;c', '1,5;2,25;3,1', '4,5;5,25;6,1').delimiter).toBe(';');
  });

  test('lists of addresses within a column', () => {
    const sniffed = sniff(
      'from,to',
      'a@x.example,b@x.example;c@x.example',
      'b@x.example,a@x.example',
    );
    expect(sniffed).toMatchObject({ delimiter: ',', width: 2 });
  });

  test('a single column of names is not cut at spaces', () => {
    expect(sniff('Name', 'Ana Ruiz', 'Bo Lind', 'Cy Doe')).toMatchObject({ width: 1 });
  });

  test('a preamble longer than the table', () => {
    const preamble = Array.from({ length: 9 }, (_, i) => `Note ${i}: as exported`);
    expect(sniff(...preamble, 'a;b;c', '1;2;3').delimiter).toBe(';');
  });

  test('commas in quoted cells of a semicolon file', () => {
    expect(sniff('a;b', '"x, y, z";1', '"u, v, w";2').delimiter).toBe(';');
  });

  test('a company with a comma that nobody quoted', () => {
    expect(sniff('id,name,company,since,by', '1,Ana,Harbor, Inc.,2024,Bo').width).toBe(5);
  });
});

describe('quotes and escapes', () => {
  test('single quotes around cells with commas', () => {
    const sniffed = sniff("a,'b',c", "1,'x, it's y',2", "3,'u, v',4");
    expect(sniffed).toMatchObject({ quote: "'", delimiter: ',', width: 3 });
  });

  test('apostrophes are no quotes', () => {
    expect(sniff('a,b', "O'Neil,rock 'n' roll", "d'Arc,x").quote).toBe('"');
  });

  test('backslashes before quotes', () => {
    const sniffed = sniff('a,b,c', '1,"say \\"hi\\", then",2', '3,"u",4');
    expect(sniffed).toMatchObject({ escape: '\\', width: 3 });
  });
});

test('what is given is not sniffed', () => {
  expect(sniffDialect('a,b\n1,2\n', { delimiter: ';' }).quoting.delimiter).toBe(';');
  expect(sniffDialect('a,b\n1,2\n', { quote: "'" }).quoting.quote).toBe("'");
});

test('nothing, or one word, is a column', () => {
  expect(sniffDialect('').width).toBe(1);
  expect(sniffDialect('Name').width).toBe(1);
});

test('tables of any size are told by their delimiter', () => {
  const cell = fc.constantFrom('Ana Ruiz', 'Harbor', '2024-01-31', '17', 'ana@x.example', 'a, b');
  const table = fc.integer({ min: 2, max: 9 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 3,
      maxLength: 30,
    }),
  );
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
      const quoted = (text: string) => (text.includes(',') ? `"${text}"` : text);
      const text = rows.map((cells) => `${cells.map(quoted).join(delimiter)}\n`).join('');
      const { quoting, width } = sniffDialect(text);
      expect({ delimiter: quoting.delimiter, width }).toEqual({
        delimiter,
        width: rows[0]?.length,
      });
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['sep=;\na;b', ';'],
  ['"sep=,"\r\na,b', ','],
  ['SEP=\t\na\tb', '\t'],
  ['\ufeffsep=|\r', '|'],
  ['sep=;', ';'],
  ['separator\na,b', undefined],
  ['a,b\nsep=;', undefined],
])('the line %j names %j', (text, delimiter) => {
  expect(separatorLine(text)).toBe(delimiter);
});
