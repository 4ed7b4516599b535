import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';

const cleaned = (people: readonly PersonClaim[]) => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, 'plain');
  people.forEach((person, i) => {
    sink.at(0, i + 2);
    sink.person(person);
  });
  return normalizeRecords(claims);
};

describe('records under one spelling', () => {
  test('equal facts are equal numbers', () => {
    const clean = cleaned([
      { name: 'Smith, Jon', company: 'Altex GmbH', city: 'São Paulo', url: 'linkedin.com/in/Jon' },
      {
        firstName: 'Jon',
        lastName: 'SMITH',
        company: 'ALTEX',
        city: 'Sao-Paulo',
        url: 'https://www.linkedin.com/in/jon/',
      },
    ]);
    const [a = 0, b = 0] = clean.name;
    expect(clean.names.key.at(a)).toBe(clean.names.key.at(b));
    expect(clean.company[0]).toBe(clean.company[1]);
    expect(clean.city[0]).toBe(clean.city[1]);
    expect(clean.url[0]).toBe(clean.url[1]);
    expect(clean.pool.text(clean.url[0] ?? 0)).toBe('in:jon');
  });

  test('all addresses of a record, each mailbox once', () => {
    const clean = cleaned([{ email: 'a@x.example; b@x.example' }, {}, { email: 'B@x.example' }]);
    expect([...clean.mailboxStart]).toEqual([0, 2, 2, 3]);
    expect(clean.mailbox[1]).toBe(clean.mailbox[2]);
    expect(clean.mailboxes.count).toBe(3);
  });

  test('of two spellings of a mailbox the smaller is shown, whichever came first', () => {
    const shown = (emails: readonly string[]): string => {
      const { mailboxes, pool } = cleaned(emails.map((email) => ({ email })));
      return pool.text(mailboxes.shown.at(1));
    };
    expect(shown(['js@gmail.com', 'j.s@gmail.com'])).toBe('j.s@gmail.com');
    expect(shown(['j.s@gmail.com', 'js@gmail.com'])).toBe('j.s@gmail.com');
  });

  test('nothing said is 0 everywhere', () => {
    const clean = cleaned([{ company: 'Self-employed', url: 'https://altex.example', email: '-' }]);
    expect([clean.name[0], clean.company[0], clean.url[0], clean.mailbox.length]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('one column of the name is enough, and more words win over fewer', () => {
    const clean = cleaned([
      { firstName: 'Ana' },
      { lastName: 'Ruiz' },
      { name: 'Ana Ruiz' },
      { name: 'Ana Ruiz', firstName: 'Ana' },
    ]);
    const keys = [...clean.name].map((name) => clean.pool.text(clean.names.key.at(name)));
    expect(keys).toEqual(['ana', 'ruiz', 'ana ruiz', 'ana ruiz']);
  });
});

describe('spelling what comes up later', () => {
  const { spelling, pool } = cleaned([]);

  test('nicknames lead to formal names, words that objects know to none', () => {
    const formal = (name: string) => spelling.formal(pool.id(name)).map((id) => pool.text(id));
    expect(formal('bob')).toContain('robert');
    expect(formal('bill')).toContain('william');
    expect(formal('constructor')).toEqual([]);
  });

  test('domains of companies, not of providers and shared sites', () => {
    const domain = (text: string) => pool.text(spelling.domain(text));
    expect(domain('https://www.altex.co.uk/about')).toBe('altex.co.uk');
    expect(domain('jon@mail.altex.example')).toBe('altex.example');
    expect(domain('gmail.com')).toBe('');
    expect(domain('https://linktr.ee/altex')).toBe('');
    expect(domain('no domain')).toBe('');
  });

  test('companies by their key, 0 for none', () => {
    expect(spelling.company('Altex Ltd')).toBe(spelling.company('altex'));
    expect(spelling.company('freelance')).toBe(0);
  });
});
