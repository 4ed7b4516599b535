import fc from 'fast-check';
import type { PlacedSink } from '../../src/model/claim-columns.ts';

/** What one row claims. */
type Claimed = (sink: PlacedSink) => void;

/** Texts, and some of one's own: half a pair of surrogates has no UTF-8. */
export const textOr = (...more: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom('', 'Ana', 'Bo', 'Ørn', 'ana@fern.example', ...more);

const day = fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined });

const claimOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Claimed> =>
  fc.oneof(
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

/** Claims of one part or file after the other. */
export const piecesOf = (text: fc.Arbitrary<string>) =>
  fc.array(fc.array(claimOf(text), { maxLength: 6 }), { minLength: 1, maxLength: 5 });

/** Claims row by row, from a line on. */
export const said = (claims: readonly Claimed[], into: PlacedSink, from: number, file = 0) => {
  claims.forEach((one, i) => {
    into.at(file, from + i);
    one(into);
  });
};
