import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/recognize/formats.ts';
import { headerKey } from '../../src/recognize/header-key.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { rawFile } from '../raw-file.ts';

const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

const seen = (text: string, path = 'x.csv') => {
  const { format, headerRow, headerLine } = recognize(rawFile(text, { path }));
  return { format: format?.name ?? null, headerRow, headerLine };
};

describe('a file is recognized by its headers', () => {
  test('below a preamble, wherever the header stands', () => {
    expect(seen(`Notes:\n"Some\nlong text"\n\n${CONNECTIONS}\nAna,Ruiz,,,,,\n`)).toEqual({
      format: 'linkedin/connections',
      headerRow: 3,
      headerLine: 5,
    });
  });

  test('whatever the case, padding and invisible marks', () => {
    const odd =
      '\ufefffirst name , LAST_NAME,\u200bUrl,Email-Address,  Company ,POSITION,connected\u00a0on';
    expect(seen(`${odd}\nAna,Ruiz,,,,,\n`).format).toBe('linkedin/connections');
    expect(headerKey('Prénom')).toBe(headerKey('Prénom'));
  });

  test('not by its name or folder', () => {
    expect(seen('a,b\n1,2\n', 'linkedin/Connections.csv').format).toBeNull();
    expect(seen(`${CONNECTIONS}\n`, 'salesforce/Account.csv').format).toBe('linkedin/connections');
  });

  test('not below the fortieth record', () => {
    expect(seen(`${'x,y\n'.repeat(39)}name,company\n`).format).toBe('plain/people');
    expect(seen(`${'x,y\n'.repeat(40)}name,company\n`).format).toBeNull();
  });

  test('by the first of two equal headers', () => {
    expect(seen('name,company\nAna,Harbor\nname,company\n').headerRow).toBe(0);
  });

  test('as the format that says most about it, not the first that fits', () => {
    expect(
      seen('Id,FirstName,LastName,Email,Title,Company,Status,OwnerId,IsConverted\n').format,
    ).toBe('salesforce/lead');
    expect(seen('id,first_name,last_name,email,title,company\n').format).toBe('plain/people');
    expect(seen('person,email,company,title,start,end\n').format).toBe('plain/employment');
  });
});

describe('what recognition says', () => {
  test('names the columns that nothing reads', () => {
    const found = recognize(rawFile('name,shoe size,company,\nAna,44,Harbor,\n'));
    expect(found).toMatchObject({ format: { name: 'plain/people' }, unusedColumns: ['shoe size'] });
  });

  test('is surer of a header that only one format has', () => {
    const people = recognize(rawFile('name,company\n'));
    const connections = recognize(rawFile(`${CONNECTIONS}\n`));
    if (people.format === null || connections.format === null) throw new Error('not recognized');
    expect(people.confidence).toBeGreaterThan(0);
    expect(connections.confidence).toBeGreaterThan(people.confidence);
    expect(connections.confidence).toBeLessThanOrEqual(1);
    expect(connections.variant).toBe('with profile URL');
  });

  test('binds a field to all its columns, best spelling first', () => {
    const found = recognize(rawFile('email_address,name,Email,name\n'));
    if (found.format === null) throw new Error('not recognized');
    expect(Object.fromEntries(found.bindings)).toEqual({ name: [1, 3], email: [2, 0] });
  });
});

describe('a file that nobody knows', () => {
  const nearest = (text: string) => {
    const found = recognize(rawFile(text));
    return found.format === null ? [found.nearest, ...found.lacks] : ['recognized'];
  };

  test('is told what it looks like and what it lacks', () => {
    expect(nearest('from,to,kind,since\na,b,friends,2019\n')).toEqual(['plain/ties', 'strength']);
    expect(nearest('date,seller,referrer,target\n')).toEqual(['plain/asks', 'status']);
  });

  test('is understood through typing errors', () => {
    expect(nearest('Nane,Emaul,Campany\nAna,a@h.example,Harbor\n')[0]).toBe('plain/people');
    expect(nearest('from,to,strenght\na,b,1\n')).toEqual(['plain/ties', 'strength']);
  });

  test('without any header is told by what it holds', () => {
    expect(nearest('Ana,Ruiz,https://www.linkedin.com/in/ana,Harbor\n')[0]).toBe(
      'linkedin/connections',
    );
    expect(nearest('1,2\n3,4\n')[0]).toBe('plain/people');
  });

  test('may be empty', () => {
    expect(nearest('')[0]).toBe('plain/people');
    expect(recognize(rawFile(''))).toMatchObject({ format: null, headerRow: -1, headerLine: 0 });
  });
});

describe('the table of formats', () => {
  test('has every name once', () => {
    const names = formats.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s is recognized by all its own headers, in any order',
    (name, format) => {
      const headers = Object.values(format.columns).map(([first = '']) => first);
      const path = format.path
        ? /given/.test(format.path.source)
          ? 'Given.csv'
          : pathFor(name)
        : 'x.csv';
      for (const order of [headers, headers.toReversed()]) {
        const cells = order.map((header) => `"${header.replaceAll('"', '""')}"`).join(',');
        const row = order.map(() => 'x').join(',');
        expect(seen(`${cells}\n${row}\n`, path).format).toBe(name);
      }
    },
  );

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s needs only fields it has columns for',
    (_, format) => {
      const fields = new Set(Object.keys(format.columns));
      expect(format.needs.flat().filter((field) => !fields.has(field))).toEqual([]);
    },
  );

  test('no header makes recognition throw', () => {
    const header = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'Id', 'Name', 'Email', 'From', 'To'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(header, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
        const head = rows.map((cells, at) => ({ cells, line: at + 1 }));
        const file = { ...rawFile(''), head, rows: () => head };
        const found = recognize(file);
        if (found.format === null) expect(found.nearest).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

const pathFor = (name: string): string =>
  name === 'linkedin/assistant-messages'
    ? 'guide_messages.csv'
    : `linkedin_connections_export_${name.replace('linkedin/', '')}.csv`;
