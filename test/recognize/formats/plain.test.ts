import { describe, expect, test } from 'vitest';
import { recognize } from '../../../src/recognize/recognize.ts';
import { rawFile } from '../../raw-file.ts';
import { claimed, reasons } from '../claimed.ts';
import { lines, told } from '../told.ts';

/** Issues as file, line and column would show them. */
const faults = (text: string) =>
  claimed(text).outcome.issues.map(({ code, line, column, field, facts }) => [
    code,
    line,
    column,
    field,
    facts?.['value'],
  ]);

describe('plain/people', () => {
  test('takes every column of the contract, in any order and spelling', () => {
    const { format, people } = claimed(
      'TEAM,Last-Name,first name,id,E-Mail,phone,LinkedIn URL,Title,COMPANY,city,country,industry\n' +
        'yes,Ruiz,Ana,7,ana@h.example,123,linkedin.com/in/ana,CTO,Harbor,Leith,UK,Software\n',
    );
    expect(format).toBe('plain/people');
    expect(people).toEqual([
      {
        line: 2,
        id: '7',
        firstName: 'Ana',
        lastName: 'Ruiz',
        email: 'ana@h.example',
        url: 'linkedin.com/in/ana',
        title: 'CTO',
        company: 'Harbor',
        city: 'Leith',
        country: 'UK',
        industry: 'Software',
        team: true,
      },
    ]);
  });

  test('needs a name or an address and one column more', () => {
    expect(claimed('name,company\nAna,Harbor\n').format).toBe('plain/people');
    expect(claimed('email,title\na@h.example,CTO\n').format).toBe('plain/people');
    expect(claimed('email\na@h.example\n').format).toBeUndefined();
    expect(claimed('email,shoe size\na@h.example,44\n').format).toBeUndefined();
    expect(claimed('company,title\nHarbor,CTO\n').format).toBeUndefined();
  });

  test('of two columns of one name the first that is not empty speaks', () => {
    const { people } = claimed('Name,Email,Name,Email\nAna,,A. Ruiz,ana@h.example\n,,Bo,\n');
    expect(people).toEqual([
      { line: 2, name: 'Ana', email: 'ana@h.example' },
      { line: 3, name: 'Bo' },
    ]);
  });

  test('headers that are words of the language do no harm', () => {
    const { format, people } = claimed(
      '__proto__,constructor,toString,First Name,Last Name\nx,y,z,Ana,Ruiz\n',
    );
    expect(format).toBe('plain/people');
    expect(people).toEqual([{ line: 2, firstName: 'Ana', lastName: 'Ruiz' }]);
  });

  test('leaves out rows that name nobody', () => {
    const { people, outcome } = claimed('name,email,company\nN/A,-,Harbor\nAna,,\n');
    expect(people).toHaveLength(1);
    expect(reasons(outcome)).toEqual(['no-person 2']);
  });

  test('tells where somebody should have been named', () => {
    const text = 'name,email,company\nN/A,-,Harbor\n,,Pier\n';
    expect(faults(text)).toEqual([
      ['no-person', 2, 1, 'name', ''],
      ['no-person', 3, 1, 'name', ''],
    ]);
  });
});

describe('what cannot be is left out with its reason', () => {
  test.each([
    ['the same id', 'P1,P1,0.5', ['same-person', 2, 2, 'to', 'P1']],
    ['the same but for spaces around it', 'P1, P1 ,0.5', ['same-person', 2, 2, 'to', 'P1']],
  ])('a tie to oneself: %s', (_, row, fault) => {
    const text = `from,to,strength\n${row}\nP1,P2,0.5\n`;
    expect(claimed(text).ties).toHaveLength(1);
    expect(faults(text)).toEqual([fault]);
  });

  test.each([
    ['2024-05-01,2024-04-30', '2024-04-30'],
    ['2024,2023', '2023'],
    ['May 2024,2023-12-31', '2023-12-31'],
  ])('a job that ends before it starts: %s', (dates, end) => {
    const text = `person,company,start,end\nP1,Harbor,${dates}\nP2,Harbor,2020,2021\n`;
    expect(claimed(text).jobs).toHaveLength(1);
    expect(faults(text)).toEqual([['ends-before-start', 2, 4, 'end', end]]);
  });

  test.each(['2024,2024', '2024-05-31,May 2024', '2024-05-01,2024', '2024-05-01,', ',2020', ','])(
    'a job of the dates %s may be',
    (dates) => {
      const text = `person,company,start,end\nP1,Harbor,${dates}\nP2,Harbor,2020,2021\n`;
      expect(claimed(text).jobs).toHaveLength(2);
      expect(faults(text)).toEqual([]);
    },
  );
});

describe('plain/employment', () => {
  const HEADER = 'person,company,title,start,end,kind\n';

  test('is a job of whom the row refers to', () => {
    const { format, jobs } = claimed(
      `${HEADER}p7,Harbor,CFO,2019-06,2023-01,\nana@h.example,Corvid,,,Present,board member\n`,
    );
    expect(format).toBe('plain/employment');
    expect(jobs).toEqual([
      {
        person: 'any p7',
        company: 'Harbor',
        title: 'CFO',
        start: '2019-06-01..2019-06-30',
        end: '2023-01-01..2023-01-31',
        current: false,
        kind: 'employee',
      },
      { person: 'any ana@h.example', company: 'Corvid', current: true, kind: 'board' },
    ]);
  });

  test('makes a record of a name with an address or profile beside it', () => {
    const { people, jobs } = claimed(
      'person,email,linkedin_url,company\nIda Nilsen,ida@n.example,,Nordhaven\n',
    );
    expect(people).toEqual([{ line: 2, name: 'Ida Nilsen', email: 'ida@n.example' }]);
    expect(jobs).toMatchObject([{ person: 'Ida Nilsen', company: 'Nordhaven' }]);
  });

  test('says which cell is bad, and keeps the row if it can live without', () => {
    const text = `${HEADER},Harbor,,,,\np7,,,,,\np7,Harbor,,soon,,\np7,Harbor,,,someday,wizard\n`;
    expect(faults(text)).toEqual([
      ['no-person', 2, 1, 'person', ''],
      ['no-company', 3, 2, 'company', ''],
      ['unreadable-date', 4, 4, 'start', 'soon'],
      ['unreadable-date', 5, 5, 'end', 'someday'],
      ['unknown-kind', 5, 6, 'kind', 'wizard'],
    ]);
    expect(claimed(text).jobs.map(({ current }) => current)).toEqual([true, false]);
  });
});

describe('plain/ties', () => {
  const HEADER = 'from,to,strength,kind,since,last_contact,note\n';

  test('is declared, with the row’s own word for it, never its note', () => {
    const { format, ties, ...rest } = claimed(
      `${HEADER}Ana Ruiz,p7,0.8,friends,2019,2026-01-02,a secret\n`,
    );
    expect(format).toBe('plain/ties');
    expect(ties).toEqual([
      {
        tie: 'any Ana Ruiz > any p7',
        kind: 'declared',
        since: '2019-01-01',
        last: '2026-01-02',
        strength: 0.8,
        label: 'friends',
      },
    ]);
    expect(JSON.stringify([ties, rest])).not.toContain('secret');
  });

  test('may leave the strength open, but not beyond (0, 1]', () => {
    const text = `${HEADER}a,b,,,,,\na,b,1,,,,\na,b,0,,,,\na,b,1.2,,,,\na,b,strong,,,,\na,,0.5,,,,\n`;
    expect(claimed(text).ties.map(({ strength }) => strength)).toEqual([undefined, 1]);
    expect(faults(text)).toEqual([
      ['bad-strength', 4, 3, 'strength', '0'],
      ['bad-strength', 5, 3, 'strength', '1.2'],
      ['bad-strength', 6, 3, 'strength', 'strong'],
      ['no-person', 7, 2, 'to', ''],
    ]);
  });

  test('without a column for strength is not known, and says what it lacks', () => {
    expect(claimed('from,to,kind\na,b,friends\n').format).toBeUndefined();
  });
});

describe('plain/interactions', () => {
  const HEADER = 'from,to,date,channel,count\n';

  test('is contact on a day, to one or to a group', () => {
    const { format, contacts } = claimed(
      `${HEADER}a,b,2026-01-02,email,3\na,b; c ,2026-01-03,Message,\na,b,2026-01-04,meeting,\na,b,2026-01-05,CALL,1\n`,
    );
    expect(format).toBe('plain/interactions');
    expect(contacts).toEqual([
      'email 2026-01-02 any a > any b x3',
      'message 2026-01-03 any a > any b of 2',
      'message 2026-01-03 any a > any c of 2',
      'meeting 2026-01-04 any a > any b',
      'call 2026-01-05 any a > any b',
    ]);
  });

  test('leaves out what cannot be used, and says at which cell', () => {
    const text = `${HEADER},b,2026-01-02,email,\na,;,2026-01-02,email,\na,b,2026-13-02,email,\na,b,,email,\na,b,2026-01,email,\na,b,2026-01-02,pigeon,\na,b,2026-01-02,email,0\na,b,2026-01-02,email,many\n`;
    expect(claimed(text).contacts).toEqual([]);
    expect(faults(text)).toEqual([
      ['no-person', 2, 1, 'from', ''],
      ['no-person', 3, 2, 'to', ';'],
      ['bad-date', 4, 3, 'date', '2026-13-02'],
      ['bad-date', 5, 3, 'date', ''],
      ['bad-date', 6, 3, 'date', '2026-01'],
      ['unknown-channel', 7, 4, 'channel', 'pigeon'],
      ['bad-count', 8, 5, 'count', '0'],
      ['bad-count', 9, 5, 'count', 'many'],
    ]);
  });

  test('a column of days that could be months is left out until the user says which', () => {
    const text = `${HEADER}a,b,03/04/2026,email,\n`;
    expect(faults(text)).toEqual([['ambiguous-date', 2, 3, 'date', '03/04/2026']]);
    expect(claimed(text, { dateOrder: 'dmy' }).contacts).toEqual([
      'email 2026-04-03 any a > any b',
    ]);
  });
});

describe('plain/accounts', () => {
  test('takes every column of the contract', () => {
    const { format, accounts } = claimed(
      'account,domain,type,industry,country,employees,owner,satisfaction\n' +
        'Pixel,pixel.example,customer,Media,UK,"1,200",Ana Ruiz,9\n',
    );
    expect(format).toBe('plain/accounts');
    expect(accounts).toEqual([
      {
        name: 'Pixel',
        domain: 'pixel.example',
        type: 'customer',
        industry: 'Media',
        country: 'UK',
        employees: 1200,
        satisfaction: 9,
        owner: 'any Ana Ruiz',
      },
    ]);
  });

  test('is known by its one column alone, where that is the whole table', () => {
    expect(claimed('account\nPixel\n').format).toBe('plain/accounts');
  });

  test('keeps a company whose other cells are bad', () => {
    const text = 'account,type,employees,satisfaction\nPixel,planet,lots,11\n,own,,\n';
    expect(claimed(text).accounts).toEqual([{ name: 'Pixel', type: 'unknown' }]);
    expect(faults(text)).toEqual([
      ['unknown-type', 2, 2, 'type', 'planet'],
      ['unreadable-number', 2, 3, 'employees', 'lots'],
      ['bad-satisfaction', 2, 4, 'satisfaction', '11'],
      ['no-account', 3, 1, 'account', ''],
    ]);
  });
});

describe('plain/targets and plain/asks', () => {
  test('are known and claim nobody', () => {
    const targets = claimed('target,priority,from\nCISO at Altex,1,Ana Ruiz\n,2,\n');
    expect(targets.format).toBe('plain/targets');
    expect([...targets.people, ...targets.ties]).toEqual([]);
    expect(reasons(targets.outcome)).toEqual(['no-target 3']);
    const asks = claimed(
      'date,seller,referrer,target,status\n2026-01-02,Ana,Bo,Cy,asked\n2026-01-02,Ana,Bo,Cy,hoping\nx,Ana,Bo,Cy,met\n2026-01-02,Ana,,Cy,met\n',
    );
    expect(asks.format).toBe('plain/asks');
    expect(reasons(asks.outcome)).toEqual(['bad-date 4', 'no-person 5', 'unknown-status 3']);
  });

  test('a lone title line is no table of targets', () => {
    expect(claimed('target\n\nname,company\nAna,Harbor\n').format).toBe('plain/people');
  });
});

describe('plain/verdicts', () => {
  const verdicts = (text: string) => {
    const { format, outcome, verdicts: said } = claimed(text);
    return { format, said, reasons: reasons(outcome) };
  };

  test('are two references and a verdict', () => {
    expect(
      verdicts('record,other,verdict\n1,ana@h.example,same\n1,people.csv:9,Different\n'),
    ).toEqual({
      format: 'plain/verdicts',
      said: [
        { line: 2, a: '1', b: 'ana@h.example', same: true },
        { line: 3, a: '1', b: 'people.csv:9', same: false },
      ],
      reasons: [],
    });
  });

  test('a verdict that is none, or about nobody, is named', () => {
    expect(verdicts('record,other,verdict\n1,2,maybe\n,2,same\n1,,same\n').reasons).toEqual([
      'no-person 3,4',
      'unknown-verdict 2',
    ]);
  });

  test('two columns will do where the header says which', () => {
    expect(verdicts('record,same_as\n1,2\n')).toMatchObject({
      format: 'plain/same',
      said: [{ a: '1', b: '2', same: true }],
    });
    expect(verdicts('Different From,Record\n1,2\n')).toMatchObject({
      format: 'plain/different',
      said: [{ a: '2', b: '1', same: false }],
    });
  });
});

describe('a company that Notion names by its page', () => {
  const PAGE = 'https://www.notion.so/Lumen-0a1b2c3d4e5f?pvs=21';
  test.each([
    [`Lumen (${PAGE})`, 'Lumen'],
    [`Lumen (${PAGE}), Altex (${PAGE})`, 'Lumen'],
    [`Lumen & Sons (${PAGE})`, 'Lumen & Sons'],
    ['Lumen (Norway)', 'Lumen (Norway)'],
    [`(${PAGE})`, `(${PAGE})`],
    ['Lumen', 'Lumen'],
  ])('%j is %j', (cell, company) => {
    const { people } = claimed(`Name,Email,Company\nAna Ruiz,a@x.example,"${cell}"\n`);
    expect(people[0]).toMatchObject({ name: 'Ana Ruiz', company });
  });
});

describe('tables of tools that have no section of their own', () => {
  test.each([
    [
      'Odoo',
      'id,name,is_company,parent_id/name,function,email,user_id/name,country_id/name',
      'p7,Ana Ruiz,False,Altex,CIO,a@x.example,Sam Seller,Norway',
    ],
    [
      'Freshsales',
      'Id,First name,Last name,Job title,Emails,Sales account,Sales owner,Country',
      'p7,Ana,Ruiz,CIO,a@x.example,Altex,Sam Seller,Norway',
    ],
    [
      'Copper',
      'copper_id,contactId,Record Type,First Name,Last Name,Title,Company,email,Owned By,Owner Id,Country',
      '7,,Person,Ana,Ruiz,CIO,Altex,a@x.example,Sam Seller,5,Norway',
    ],
  ])('%s: a person at a company, and whose contact', (_, header, row) => {
    const { format, people, ties } = claimed(`${header}\n${row}\n`);
    expect(format).toBe('plain/people');
    expect(people[0]).toMatchObject({ company: 'Altex', title: 'CIO', country: 'Norway' });
    expect(ties).toMatchObject([{ tie: expect.stringContaining('id Sam Seller > Ana') }]);
  });

  test('what a new Zoho export names twice is of Zoho, with its ids', () => {
    const { format, people } = claimed(
      'Record Id,Contact Owner.id,Contact Owner,First Name,Last Name,Account Name,Email\nz1,u1,Sam Seller,Ana,Ruiz,Altex,a@x.example\n',
    );
    expect(format).toBe('zoho/contact');
    expect(people[0]).toMatchObject({ id: 'z1', company: 'Altex' });
  });
});

describe('a company where a person should be named', () => {
  test.each([
    'Möwe Logistik GmbH',
    'Brackwell Freight Ltd.',
    'Okapi, Inc.',
    'Stadtwerke Aurich AG',
    'Tassoni S.p.A.',
    'Wrzos Sp. z o.o.',
    'Ledig s.r.o.',
    '株式会社桐生',
    '桐生物産株式会社',
    'Altex LLC',
  ])('%s is no person', (name) => {
    const { people, accounts } = claimed(
      `Name,Email,City\nAna Ruiz,a@x.example,Oslo\n${name},,\n`.replace(
        'Okapi, Inc.',
        '"Okapi, Inc."',
      ),
    );
    expect(people.map((person) => person['name'])).toEqual(['Ana Ruiz']);
    expect(accounts).toEqual([{ name }]);
  });

  test('has somebody who answers its mail', () => {
    const { people, accounts } = claimed('Name,Email,City\nAltex GmbH,ana@altex.example,Oslo\n');
    expect(people).toEqual([
      { line: 2, email: 'ana@altex.example', company: 'Altex GmbH', city: 'Oslo' },
    ]);
    expect(accounts).toEqual([]);
  });

  test.each([
    ['a title', 'Name,Title,City', 'Ana GmbH,CIO,Oslo'],
    ['a profile', 'Name,LinkedIn,City', 'Ana Ltd,https://www.linkedin.com/in/ana,Oslo'],
    ['a family name', 'First Name,Last Name,City', 'Ana,Lindt AG,Oslo'],
  ])('is a person with %s', (_, header, row) => {
    expect(claimed(`${header}\n${row}\n`).people).toHaveLength(1);
  });

  test.each(['Ana Limitedova', 'AG', 'Inc', 'Tess Ag', 'Kim Spa', 'Magnus Abe'])(
    '%s is somebody',
    (name) => {
      expect(claimed(`Name,City,Country\n${name},Oslo,Norway\n`).people).toHaveLength(1);
    },
  );
});

describe('headers with a slip of the fingers', () => {
  test.each([
    ['Nmae,Emial,Compnay', 'Nmae taken for Name, Emial taken for Email, Compnay taken for Company'],
    ['Full Naem,Email,Compny', 'Full Naem taken for Full Name, Compny taken for Company'],
    ['Name,Emaill,Organiation', 'Emaill taken for Email, Organiation taken for Organization'],
  ])('%s', (header, told) => {
    const text = `${header}\nAna Ruiz,ana@altex.example,Altex\n`;
    expect(recognize(rawFile(text))).toMatchObject({ variant: told, unusedColumns: [] });
    expect(claimed(text).people).toEqual([
      { line: 2, name: 'Ana Ruiz', email: 'ana@altex.example', company: 'Altex' },
    ]);
  });

  test('a name in two columns', () => {
    expect(claimed('Frist Name,Last Nmae,Emial\nAna,Ruiz,a@x.example\n').people).toEqual([
      { line: 2, firstName: 'Ana', lastName: 'Ruiz', email: 'a@x.example' },
    ]);
  });

  test.each([
    'Date,Rate,Tile',
    'County,Employee,Position Number',
    'Game,Fame,Company Car',
    'Nane,Emaul,Campany',
  ])('other words are other words: %s', (header) => {
    expect(recognize(rawFile(`${header}\na,b,c\n`)).format).toBeNull();
  });

  test('what is spelled right says nothing of it', () => {
    const found = recognize(rawFile('Name,Email,Company\nAna,a@x.example,Altex\n'));
    expect(found).toMatchObject({ variant: '' });
  });
});

test.each([
  ['under the given names', 'first_name,last_name,company', 'Ana,Ruiz,Harbor', '2,,'],
  ['under the names', 'name,company,city', 'Ana Ruiz,Harbor,Lima', '1.234,,'],
])('a count %s is nobody, and is told', (_, header, ana, count) => {
  const all = told(lines(header, ana, count));
  expect(all.filter((line) => /^\d+ person/.test(line))).toHaveLength(1);
  expect(all.at(-1)).toBe('left out: no-person 3');
});

test('a number with an address, a surname or a title beside it is somebody', () => {
  const rows = ['7,,n7@h.example,', '7,Ruiz,,', '7,,,CEO'];
  const all = told(lines('first_name,last_name,email,title', ...rows));
  expect(all.filter((line) => /^\d+ person/.test(line))).toHaveLength(3);
});
