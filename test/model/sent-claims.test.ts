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
import { piecesOf, said, textOr } from './some-claims.ts';

const pieces = piecesOf(textOr('\ud800', 'a\udc00b'));

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
