import { at, textAt } from '../model/columns.ts';
import type { Resolved } from '../model/network.ts';
import type { UnsureCompanies, UnsurePair } from '../model/report.ts';
import type { PairBits } from './pair-bits.ts';
import type { ResolveOutcome } from './resolve.ts';

/** Pairs that may be one person, with what they share and what speaks against it. */
export const unsurePairs = ({ resolved, unsure }: ResolveOutcome): UnsurePair[] => {
  const names = namesAt(
    resolved,
    new Set(unsure.flatMap(({ a, b }) => [placeOf(a.file, a.line), placeOf(b.file, b.line)])),
  );
  return unsure.map(({ a, b, shared, against, bits }) => ({
    a: placeOf(a.file, a.line),
    b: placeOf(b.file, b.line),
    references: [a.reference, b.reference] as const,
    names: [
      names.get(placeOf(a.file, a.line)) ?? '',
      names.get(placeOf(b.file, b.line)) ?? '',
    ] as const,
    features: [
      { name: shared, value: 1, because: {} },
      { name: against, value: 0, because: {} },
      ...(bits ? comparedFeatures(bits) : []),
    ],
  }));
};

/** Companies that may be one, each by its name in a verdict. */
export const unsureCompanies = ({
  resolved: { accounts },
  unsureAccounts,
}: ResolveOutcome): UnsureCompanies[] =>
  unsureAccounts.map(({ a, b, shared, otherDomains }) => {
    const names = [textAt(accounts.name, a), textAt(accounts.name, b)] as const;
    const against = otherDomains ? 'domain-unlike' : 'weak-evidence';
    return {
      names,
      references: [`account:${names[0]}`, `account:${names[1]}`] as const,
      features: [
        { name: shared, value: 1, because: {} },
        { name: against, value: 0, because: {} },
      ],
    };
  });

/** Bits for (above zero) and against one person, of what both records state. */
const comparedFeatures = ({ name, email, city, company }: PairBits) =>
  Object.entries({ name: name.bits, email, city, company })
    .filter(([, value]) => value !== 0)
    .map(([feature, value]) => ({
      name: `${feature}-${value > 0 ? 'alike' : 'unlike'}`,
      value: Math.round(value * 10) / 10,
      because: {},
    }));

const placeOf = (file: string, line: number): string => `${file}:${line}`;

/** The names that records at these places bear. */
const namesAt = (
  { records, sources }: Resolved,
  places: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  if (places.size === 0) return names;
  for (let record = 0; record < records.count; record++) {
    const place = placeOf(
      textAt(sources.files, at(records.file, record)),
      at(records.line, record),
    );
    if (places.has(place)) names.set(place, records.pool.text(at(records.name, record)));
  }
  return names;
};
