import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimColumns, claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import {
  claimedRows,
  claimsOfFile,
  type FileClaims,
  sentRows,
} from '../../src/model/claims-of-file.ts';
import { at } from '../../src/model/columns.ts';
import { joinClaims } from '../../src/model/sent-claims.ts';
import { heardTexts } from '../../src/model/sent-texts.ts';
import { allClaimed } from '../recognize/all-claimed.ts';
import { piecesOf, said, textOr } from './some-claims.ts';

const FILES = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv'];

const emptyClaims = () => {
  const claims = claimColumns();
  claims.files.push(...FILES);
  return { claims, sink: claimSink(claims, 'plain') };
};

/** Claims of several files, one after the other. */
const claimedBy = (files: Parameters<typeof said>[0][]): ClaimColumns => {
  const { claims, sink } = emptyClaims();
  files.forEach((file, number) => {
    said(file, sink, 2, number);
  });
  return claims;
};

const WHOM = new Set(['from', 'to', 'person', 'owner']);

/** All claims, and instead of a reference's number whom it names: references that nothing names are left out. */
const withoutNumbers = (claims: ClaimColumns): unknown => {
  const { refs, tables, ...rest } = allClaimed(claims);
  const named = (field: unknown, cell: unknown) =>
    WHOM.has(String(field)) && typeof cell === 'number' ? refs[cell] : cell;
  const objects = [rest.accounts, rest.deals, rest.dealRoles, rest.verdicts].map((all) =>
    all.map((one) => Object.entries(one).map(([field, cell]) => [field, named(field, cell)])),
  );
  const columns = (tables as [string, unknown[]][][]).map((table) =>
    table.map(([field, cells]) => [field, cells.map((cell) => named(field, cell))]),
  );
  return { files: rest.files, objects, columns };
};

const ofFile = (claims: ClaimColumns, file: number): FileClaims | undefined => {
  const rows = claimedRows(claims, [file]);
  return rows?.files[0] && claimsOfFile(rows.files[0], rows);
};

/** The same, its rows handed to a thread. */
const ofFileElsewhere = (claims: ClaimColumns, file: number): FileClaims | undefined => {
  const found = claimedRows(claims, [file]);
  if (found === undefined) return undefined;
  const { rows, memory } = sentRows(found);
  const there = structuredClone(rows, { transfer: memory });
  return there.files[0] && claimsOfFile(there.files[0], there);
};

const joinedFrom = (claims: ClaimColumns, order: readonly number[]): ClaimColumns => {
  const joined = emptyClaims();
  for (const file of order) {
    const found = ofFile(claims, file);
    if (found === undefined) throw new Error('no UTF-8');
    const heard = heardTexts();
    heard.hear(structuredClone(found.texts));
    const texts = heard.numbersIn(joined.claims.pool);
    const sent = structuredClone(found.claims);
    joinClaims(joined.claims, joined.sink.cells, { sent, texts }, { file, linesBefore: 0 });
  }
  return joined.claims;
};

describe('what one file claims among others', () => {
  test('is all that it claims, and nothing else', () => {
    fc.assert(
      fc.property(piecesOf(textOr()), (files) => {
        const claims = claimedBy(files);
        const joined = joinedFrom(claims, [...files.keys()]);
        expect(withoutNumbers(joined)).toEqual(withoutNumbers(claims));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same whatever others claim before it', () => {
    fc.assert(
      fc.property(piecesOf(textOr()), (files) => {
        const claims = claimedBy(files);
        const last = files.length - 1;
        const alone = claimedBy(files.map((file, number) => (number === last ? file : [])));
        expect(withoutNumbers(joinedFrom(claims, [last]))).toEqual(withoutNumbers(alone));
      }),
      { numRuns: 100 },
    );
  });

  test('is the same where a thread takes it out, and claims go on meanwhile', () => {
    fc.assert(
      fc.property(piecesOf(textOr()), (files) => {
        const claims = claimedBy(files);
        const here = files.map((_, file) => ofFile(claims, file));
        expect(files.map((_, file) => ofFileElsewhere(claims, file))).toEqual(here);
        claims.pool.id('said later');
        expect(files.map((_, file) => ofFileElsewhere(claims, file))).toEqual(here);
      }),
      { numRuns: 50 },
    );
  });

  test('of several files is taken out of the same rows', () => {
    fc.assert(
      fc.property(piecesOf(textOr()), (files) => {
        const claims = claimedBy(files);
        const rows = claimedRows(claims, [...files.keys()]);
        expect(rows?.files.map((one) => claimsOfFile(one, rows))).toEqual(
          files.map((_, file) => ofFile(claims, file)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('takes its texts where they stand apart from each other', () => {
    const { claims, sink } = emptyClaims();
    sink.at(0, 2);
    sink.person({ name: 'Ana' });
    sink.at(1, 2);
    sink.person({ name: 'Bo', title: 'CEO' });
    sink.at(2, 2);
    sink.person({ name: 'Ana', title: 'CEO', company: 'Fern', city: 'Ghent' });
    const { ends = [], arena } = ofFile(claims, 2)?.texts ?? {};
    expect(new TextDecoder().decode(arena)).toBe('plainAnaCEOFernGhent');
    expect([...ends]).toEqual([5, 8, 11, 15, 20]);
  });

  test('leaves the claims as they are', () => {
    fc.assert(
      fc.property(piecesOf(textOr()), (files) => {
        const claims = claimedBy(files);
        const before = structuredClone(allClaimed(claims));
        for (const file of files.keys()) ofFile(claims, file);
        expect(allClaimed(claims)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test('of a file that is read alone has its references in the order in which they were made', () => {
    const { claims, sink } = emptyClaims();
    sink.at(0, 2);
    const [bo, ana] = [sink.ref('any', 'Bo'), sink.ref('any', 'Ana')];
    sink.tie({ from: ana, to: bo, kind: 'declared' });
    const found = ofFile(claims, 0);
    const texts = new TextDecoder().decode(found?.texts.arena);
    expect(texts).toBe('BoAna');
    expect([...(found?.claims.refs.text ?? [])]).toEqual([1, 2]);
    expect([...(found?.claims.tables.ties['from'] ?? [])]).toEqual([1]);
  });

  test('has no text and no reference that is of others', () => {
    const { claims, sink } = emptyClaims();
    sink.at(0, 2);
    sink.tie({ from: sink.ref('any', 'Ana'), to: sink.ref('any', 'Bo'), kind: 'declared' });
    sink.at(1, 2);
    sink.job({ person: sink.ref('any', 'Bo'), company: 'Fern' });
    const found = ofFile(claims, 1);
    expect(new TextDecoder().decode(found?.texts.arena)).toBe('plainBoFern');
    expect(found?.claims.refs.text).toHaveLength(1);
    expect(found?.claims.tables.ties['from']).toHaveLength(0);
  });

  test('counts records from its own first one', () => {
    const { claims, sink } = emptyClaims();
    sink.at(0, 2);
    sink.person({ name: 'Ana' });
    sink.at(1, 2);
    sink.job({ person: sink.person({ name: 'Bo' }), company: 'Fern' });
    const found = ofFile(claims, 1);
    expect([...(found?.claims.refs.text ?? [])]).toEqual([0]);
    expect([...(found?.claims.tables.jobs['person'] ?? [])]).toEqual([0]);
    const joined = joinedFrom(claims, [1, 0]);
    expect(joined.pool.text(at(joined.records.name.view(), 0))).toBe('Bo');
    expect(joined.refs.text.at(joined.jobs.person.at(0))).toBe(0);
  });

  test.each([
    ['nothing is claimed at all', 0],
    ['it claims nothing', 3],
  ])('is empty where %s', (_where, said) => {
    const { claims, sink } = emptyClaims();
    for (let line = 2; line < 2 + said; line++) {
      sink.at(0, line);
      sink.person({ name: 'Ana' });
    }
    const found = ofFile(claims, 1);
    expect(found?.texts.ends).toHaveLength(0);
    expect(found?.claims.refs.kind).toHaveLength(0);
    expect(found?.claims.tables.records['name']).toHaveLength(0);
  });

  test('cannot be had where any text has no UTF-8', () => {
    const { claims, sink } = emptyClaims();
    sink.person({ name: 'Ana' });
    expect(ofFile(claims, 0)).toBeDefined();
    sink.at(1, 2);
    sink.person({ name: 'half \ud800' });
    expect(ofFile(claims, 0)).toBeUndefined();
  });
});
