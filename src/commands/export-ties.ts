import { byteAt, intAt, realAt } from '../model/columns.ts';
import { CONTACT_KINDS, type EvidenceSummary } from '../model/evidence.ts';
import { OBSERVED_TIE, personId, WARM_TIE } from '../model/network.ts';
import type { Cell, Table } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { tieDetail } from '../ties/tie-detail.ts';
import type { LoadedNetwork } from './network-of.ts';
import { sourceIdsOf } from './person-view.ts';

/** Every tie with its strength, what it was made of and from when. */
export const tieTable = (loaded: LoadedNetwork): Table => ({
  columns: [
    'from',
    'to',
    'from_source_ids',
    'to_source_ids',
    'strength',
    'warm',
    'observed',
    'kinds',
    'first_contact',
    'last_contact',
    'factors',
  ],
  rows: rowsOf(loaded),
  count: loaded.ties.count,
});

function* rowsOf({ resolved, ties, tieSettings }: LoadedNetwork): Iterable<readonly Cell[]> {
  const ids = new Map<number, string>();
  const sourceIds = (person: number): string => {
    const known = ids.get(person) ?? sourceIdsOf(resolved, person).join(';');
    ids.set(person, known);
    return known;
  };
  for (let tie = 0; tie < ties.count; tie++) {
    const [a, b] = [intAt(ties.a, tie), intAt(ties.b, tie)];
    const { evidence, factors } = tieDetail(resolved, ties, tieSettings, tie);
    const contact = evidence.filter(({ kind }) => CONTACT.has(kind));
    yield [
      personId(a),
      personId(b),
      sourceIds(a),
      sourceIds(b),
      sixDigits(realAt(ties.strength, tie)),
      (byteAt(ties.flags, tie) & WARM_TIE) !== 0,
      (byteAt(ties.flags, tie) & OBSERVED_TIE) !== 0,
      evidence.map(({ kind }) => kind).join(';'),
      earliest(contact),
      latest(contact),
      factors.map(({ name, value }) => `${name}=${sixDigits(value)}`).join(';'),
    ];
  }
}

const CONTACT: ReadonlySet<string> = new Set(CONTACT_KINDS);

const daysOf = (days: readonly (string | null)[]): string[] =>
  days.filter((day): day is string => day !== null).sort();

const earliest = (evidence: readonly EvidenceSummary[]): string | null =>
  daysOf(evidence.map(({ first }) => first))[0] ?? null;

const latest = (evidence: readonly EvidenceSummary[]): string | null =>
  daysOf(evidence.map(({ last }) => last)).at(-1) ?? null;
