import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { RefKind } from '../../src/model/claims.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { type Bearers, bearersOf, NOBODY, refBearer, SEVERAL } from '../../src/resolve/bearers.ts';
import { idKeys } from '../../src/resolve/id-keys.ts';
import { recordsOf } from './clean-of.ts';

const PEOPLE = [
  { id: 'c1', name: 'Jon A. Smith', email: 'jon@altex.example; jon.private@gmail.com' },
  { id: 'c1', name: 'Jon Adam Smith', email: 'desk@altex.example' },
  { id: 'c2', name: 'Ana Ruiz', email: 'info@altex.example', url: 'linkedin.com/in/ana' },
  { id: 'c3', name: 'Bo Lind', email: 'noreply@altex.example', url: 'linkedin.com/in/ana' },
  { id: 'c4', name: 'Kit B. Moss' },
  { id: 'c5', name: 'Kit B. Moss' },
  { id: 'c6', name: 'Lea C. Vogt' },
  { name: 'Cem' },
  { name: '', email: 'only.mail@pixel.example' },
  { id: '__proto__', name: 'constructor' },
];

/** The first two records are one person by now. */
const root = (record: number): number => (record === 1 ? 0 : record);

const made = recordsOf(PEOPLE);
const { claims, clean } = made;
const ids = new Float64Array(clean.count).map(
  (_, r) => claims.records.id.at(r) && 7 + claims.records.id.at(r),
);
const bearers: Bearers = bearersOf(claims, clean, ids, root);
const { spelling } = clean;

describe('who bears', () => {
  test.each([
    ['jon@altex.example', 0],
    ['JON@Altex.example', 0],
    ['jonprivate@gmail.com', 0],
    ['desk@altex.example', 0],
    ['info@altex.example', 2],
    ['noreply@altex.example', NOBODY],
    ['nobody@altex.example', NOBODY],
    ['no address', NOBODY],
  ])('the address %s', (address, expected) => {
    expect(bearers.byMailbox(spelling.mailboxes(address)[0] ?? 0)).toBe(expected);
  });

  test.each([
    ['linkedin.com/in/ana', SEVERAL],
    ['linkedin.com/in/nobody', NOBODY],
    ['linkedin.com/company/altex', NOBODY],
  ])('the profile %s', (url, expected) => {
    expect(bearers.byUrl(spelling.url(url))).toBe(expected);
  });

  test.each([
    ['Ana Ruiz', 2],
    ['RUIZ, Ana', 2],
    ['Jon Smith', 0],
    ['Jon A. Smith', 0],
    ['Jon B. Smith', NOBODY],
    ['Jon A. B. Smith', 0],
    ['Jon Adam Smith', 0],
    ['Kit Moss', SEVERAL],
    ['Kit B. Moss', SEVERAL],
    ['Kit C. Moss', NOBODY],
    ['Lea Vogt', 6],
    ['Lea C. Vogt', 6],
    ['Lea D. Vogt', NOBODY],
    ['Cem', 7],
    ['Smith', NOBODY],
    ['A.', NOBODY],
    ['', NOBODY],
    ['constructor', 9],
    ['__proto__', NOBODY],
    ['toString', NOBODY],
  ])('the name %s', (name, expected) => {
    expect(bearers.byName(spelling.name(name))).toBe(expected);
  });

  test.each([
    ['c1', 0],
    ['c2', 2],
    ['__proto__', 9],
    ['constructor', NOBODY],
    ['c9', NOBODY],
    ['', NOBODY],
  ])('the id %s in any system', (id, expected) => {
    expect(bearers.byAnyId(claims.pool.id(id))).toBe(expected);
  });
});

describe('one id in two systems', () => {
  const claims = claimColumns();
  for (const [system, id, name] of [
    ['crm', '7', 'Ana Ruiz'],
    ['shop', '7', 'Bo Lind'],
    ['shop', '8', 'Bo Lind'],
    ['shop', '7', 'Bo Lind'],
    ['mail', '7', 'Cem Ay'],
    ['mail', '7', 'Dee Ash'],
    ['salesforce', '003A00000012345', 'Eve Oak'],
    ['salesforce', '003A00000012345AAB', 'Eve Oak'],
    ['crm', '003A00000012345', 'Fay Elm'],
  ] as const) {
    claimSink(claims, system).person({ id, name });
  }
  const { pool, records } = claims;
  const idOf = idKeys(pool);
  const keys = new Float64Array(records.id.length).map((_, r) =>
    idOf(records.system.at(r), records.id.at(r)),
  );
  /** Bo's rows are one person by now, Eve's are not. */
  const top = (record: number): number => (record === 3 ? 1 : record);
  const { byId, byAnyId } = bearersOf(claims, normalizeRecords(claims), keys, top);

  test.each([
    ['crm', '7', 0],
    ['shop', '7', 1],
    ['shop', '8', 2],
    ['mail', '7', SEVERAL],
    ['crm', '8', NOBODY],
    ['nowhere', '7', NOBODY],
    ['crm', '9', NOBODY],
    ['crm', '', NOBODY],
    ['salesforce', '003A00000012345', SEVERAL],
    ['salesforce', '003A00000012345AAB', SEVERAL],
    ['salesforce', '003A00000099999AAB', NOBODY],
    ['crm', '003A00000012345', 8],
    ['crm', '003A00000012345AAB', NOBODY],
  ])('%s %s', (system, id, expected) => {
    expect(byId(pool.id(system), pool.id(id))).toBe(expected);
  });

  test.each([
    ['7', SEVERAL],
    ['8', 2],
    ['a text that came later', NOBODY],
  ])('%s, whatever the system', (id, expected) => {
    expect(byAnyId(pool.id(id))).toBe(expected);
  });
});

describe('whom a reference means, by its kind', () => {
  const meant = (kind: RefKind, text: string): number => {
    const { claims: own, clean: cleaned } = recordsOf(PEOPLE);
    own.refs.kind.push(['record', 'id', 'email', 'url', 'name', 'any'].indexOf(kind));
    own.refs.system.push(own.pool.id('plain'));
    own.refs.text.push(kind === 'record' ? Number(text) : own.pool.id(text));
    const none = new Float64Array(cleaned.count);
    const bearer = bearersOf(own, cleaned, none, root);
    return refBearer(own, cleaned, bearer, root)(own.refs.kind.length - 1);
  };

  test.each<[RefKind, string, number]>([
    ['record', '1', 0],
    ['record', '5', 5],
    ['email', 'desk@altex.example', 0],
    ['email', 'Ana Ruiz', NOBODY],
    ['email', 'x <info@altex.example>; jon@altex.example', 2],
    ['url', 'https://www.linkedin.com/in/ana/', SEVERAL],
    ['url', 'ana', NOBODY],
    ['name', 'Bo Lind', 3],
    ['name', 'c2', NOBODY],
    ['any', 'c2', 2],
    ['any', 'only.mail@pixel.example', 8],
    ['any', 'Lind, Bo', 3],
    ['any', 'Kit Moss', SEVERAL],
    ['any', 'linkedin.com/in/ana', SEVERAL],
    ['any', 'hasOwnProperty', NOBODY],
  ])('%s %s', (kind, text, expected) => {
    expect(meant(kind, text)).toBe(expected);
  });
});
