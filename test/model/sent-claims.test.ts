import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimColumns,
  claimColumns,
  claimSink,
  type PlacedSink,
} from '../../src/model/claim-columns.ts';
import { joinClaims, memoryOf, sentClaims } from '../../src/model/sent-claims.ts';
import { heardTexts, sentTexts } from '../../src/model/sent-texts.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { allClaimed } from '../recognize/all-claimed.ts';

/** One row that claims something, at a line. */
type Claimed = { readonly line: number; readonly claim: (sink: PlacedSink) => void };

const text = fc.constantFrom('', 'Ana', 'Bo', 'Ørn', 'ana@fern.example', '\ud800', 'a\udc00b');
const day = fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined });

const claim: fc.Arbitrary<Claimed['claim']> = fc.oneof(
  fc
    .record({ id: text, name: text, email: text, company: text, team: fc.boolean(), asOf: day })
    .map((person) => (sink: PlacedSink) => void sink.person(person)),
  fc.tuple(text, text, fc.double({ min: 0.1, max: 1, noNaN: true }), day, text).map(
    ([from, to, strength, since, label]) =>
      (sink: PlacedSink) =>
        sink.tie({
          ...{ from: sink.ref('any', from), to: sink.ref('name', to), kind: 'declared' as const },
          ...{ strength, since, label },
        }),
  ),
  fc.tuple(text, fc.array(text, { maxLength: 3 }), fc.nat(20_000)).map(
    ([from, to, on]) =>
      (sink: PlacedSink) =>
        sink.contact({
          ...{ from: sink.ref('id', from), to: to.map((one) => sink.ref('id', one)), day: on },
          channel: 'meeting',
        }),
  ),
  fc.tuple(text, text, text).map(
    ([person, company, title]) =>
      (sink: PlacedSink) =>
        sink.job({ person: sink.person({ name: person }), company, title }),
  ),
  fc.tuple(text, text).map(
    ([name, owner]) =>
      (sink: PlacedSink) =>
        sink.account({ name, owner: owner === '' ? undefined : sink.ref('email', owner) }),
  ),
  fc.tuple(text, text).map(([dealId, person]) => (sink: PlacedSink) => {
    sink.deal({ id: dealId, state: 'won', owner: sink.ref('email', person) });
    sink.dealRole({ dealId, person: sink.ref('name', person) });
    sink.verdict({ a: dealId, b: person, same: true });
  }),
);

const pieces = fc.array(fc.array(claim, { maxLength: 6 }), { minLength: 1, maxLength: 5 });

const said = (claims: readonly Claimed['claim'][], into: PlacedSink, from: number, file = 0) => {
  claims.forEach((one, i) => {
    into.at(file, from + i);
    one(into);
  });
};

const joinAll = (
  claims: ClaimColumns,
  sink: PlacedSink,
  elsewhere: ClaimColumns,
  linesBefore: number,
): void => {
  const heard = heardTexts();
  heard.hear(sentTexts(elsewhere.pool, 1));
  const texts = heard.numbersIn(claims.pool);
  joinClaims(claims, sink.cells, { sent: sentClaims(elsewhere), texts }, { file: 0, linesBefore });
};

describe('claims that were sent and joined', () => {
  test('are those that would have been made in one place', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, isCloned) => {
        const alone = claimColumns();
        alone.files.push('a.csv', 'b.csv');
        const sink = claimSink(alone, 'plain');
        const joined = claimColumns();
        joined.files.push('a.csv', 'b.csv');
        const into = claimSink(joined, 'plain');
        const pool = textPool();
        const heard = heardTexts();
        let line = 2;
        for (const part of parts) {
          said(part, sink, line, 1);
          const from = pool.size;
          const elsewhere = claimColumns(pool);
          said(part, claimSink(elsewhere, 'plain'), 2);
          const claimed = sentClaims(elsewhere);
          const sent = isCloned
            ? structuredClone(claimed, { transfer: memoryOf(claimed) })
            : claimed;
          heard.hear(structuredClone(sentTexts(pool, from)));
          const texts = heard.numbersIn(joined.pool);
          joinClaims(joined, into.cells, { sent, texts }, { file: 1, linesBefore: line - 2 });
          line += part.length;
        }
        expect(allClaimed(joined)).toEqual(allClaimed(alone));
      }),
      { numRuns: 150 },
    );
  });

  test('take the numbers of texts and references that are there already', () => {
    const claims = claimColumns();
    const sink = claimSink(claims, 'plain');
    const bo = sink.ref('any', 'Bo');
    const elsewhere = claimColumns();
    const other = claimSink(elsewhere, 'plain');
    other.at(0, 2);
    other.tie({ from: other.ref('any', 'Ana'), to: other.ref('any', 'Bo'), kind: 'declared' });
    const size = claims.pool.size;
    joinAll(claims, sink, elsewhere, 40);
    expect(claims.pool.size).toBe(size + 1);
    expect(claims.ties.to.at(0)).toBe(bo);
    expect(claims.ties.from.at(0)).toBe(bo + 1);
    expect(claims.ties.line.at(0)).toBe(42);
  });

  test('of a record are about a record of their own, also where one like it is there', () => {
    const claims = claimColumns();
    const sink = claimSink(claims, 'plain');
    sink.person({ name: 'Ana' });
    const elsewhere = claimColumns();
    claimSink(elsewhere, 'plain').person({ name: 'Ana' });
    joinAll(claims, sink, elsewhere, 0);
    expect([...claims.refs.text.view()]).toEqual([0, 1]);
    expect(claims.records.name.at(0)).toBe(claims.records.name.at(1));
  });

  test('are handed over without a copy', () => {
    const claims = claimColumns();
    claimSink(claims, 'plain').person({ name: 'Ana' });
    const sent = sentClaims(claims);
    const memory = memoryOf(sent);
    expect(new Set(memory).size).toBe(memory.length);
    structuredClone(sent, { transfer: memory });
    expect(memory.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });
});
