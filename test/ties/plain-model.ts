import { NO_DAY } from '../../src/model/day.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../src/model/evidence.ts';
import type { Resolved } from '../../src/model/network.ts';
import type { TieSettings } from '../../src/model/tie-settings.ts';

/**
 * The model of docs/scoring.md once more, for one pair and written for reading alone: what the fast
 * one must give.
 */
export type PlainTie = { readonly strength: number; readonly warm: boolean };

type Row = {
  readonly kind: EvidenceKind;
  readonly forth: boolean;
  readonly day: number;
  readonly last: number;
  readonly group: number;
  readonly stated: number;
  readonly label: string;
};

export const plainTie = (
  resolved: Resolved,
  settings: TieSettings,
  [a, b]: readonly [number, number],
): PlainTie => {
  const pair = { rows: rowsOf(resolved, a, b), asOf: resolved.asOf, s: settings };
  const contact = contactOf(pair);
  const employer = employerOf(resolved, settings, a, b);
  const team = teamOf(resolved, settings, a, b);
  const said = (kind: EvidenceKind): number => strongest(pair, [kind]);
  const missed = (...chances: readonly number[]): number =>
    chances.reduce((product, chance) => product * (1 - chance), 1);
  const inferred = Math.min(
    settings.inferredLimit,
    1 - missed(said('deal'), team, employer.strength, Math.max(employer.school, slight(pair))),
  );
  const vouched = ['declared', 'recommendation', 'introduced-by', 'reports-to'] as const;
  const strength = 1 - missed(contact.strength, ...vouched.map(said), inferred);
  const carried =
    1 -
    missed(
      contact.carried,
      ...vouched.map((kind) => strongest(pair, [kind], carries)),
      strongest(pair, ['deal'], carries),
      team,
      employer.carried,
    );
  return {
    strength: Math.max(0.001, strength),
    warm: Math.round(carried * 1e12) / 1e12 >= settings.warmTie,
  };
};

type Pair = { readonly rows: readonly Row[]; readonly asOf: number; readonly s: TieSettings };

const rowsOf = ({ evidence }: Resolved, a: number, b: number): Row[] =>
  Array.from({ length: evidence.count }, (_, row) => row)
    .filter((row) => [evidence.from[row], evidence.to[row]].sort().join() === [a, b].sort().join())
    .map((row) => ({
      kind: EVIDENCE_KINDS[evidence.kind[row] ?? 0] ?? 'email',
      forth: evidence.from[row] === a,
      day: evidence.day[row] ?? NO_DAY,
      last: evidence.last[row] ?? NO_DAY,
      group: evidence.group[row] ?? 1,
      stated: evidence.stated[row] ?? Number.NaN,
      label: evidence.labels.text(evidence.label[row] ?? 0),
    }));

const CONTACT: readonly EvidenceKind[] = ['email', 'message', 'meeting', 'call'];

const contactOf = ({ rows, asOf, s }: Pair) => {
  const counted = rows.filter(
    ({ kind, group }) =>
      CONTACT.includes(kind) &&
      group <= (kind === 'meeting' ? s.largeMeetingPeople : s.massMessageRecipients),
  );
  const days = (way: boolean): number[] => [
    ...new Set(
      counted
        .filter(({ kind, forth }) => kind === 'meeting' || forth === way)
        .map(({ day }) => day),
    ),
  ];
  const faded = (all: readonly number[]): number =>
    all.reduce((sum, day) => sum + 2 ** (-(asOf - day + 0.5) / s.contactHalfLifeDays), 0);
  const [forth, back] = [days(true), days(false)];
  if (forth.length + back.length === 0) return { strength: 0, carried: 0 };
  const z = (faded(forth) + s.contactSmoothingDays) * (faded(back) + s.contactSmoothingDays);
  const live = z / (z + s.contactEvenOdds);
  if (forth.length === 0 || back.length === 0) {
    return { strength: Math.min(live, s.oneWayLimit), carried: 0 };
  }
  const spell = (day: number): number => Math.floor((asOf - day) / 30);
  const months = new Set(forth.map(spell).filter((one) => back.map(spell).includes(one))).size;
  const left = s.dormantLimit * (1 - 2 ** (-months / s.dormantHalfMonths));
  const strength = Math.max(live, left);
  const older = Math.min(Math.max(...forth), Math.max(...back));
  return { strength, carried: asOf - older > s.warmContactDays ? 0 : strength };
};

const fade = (age: number, halfLife: number, floor: number): number =>
  floor + (1 - floor) * 2 ** (-Math.max(0, age) / halfLife);

const since = ({ asOf }: Pair, day: number, halfLife: number, floor: number): number =>
  day === NO_DAY ? (1 + floor) / 2 : fade(asOf - day, halfLife, floor);

const saying = (pair: Pair, { kind, day, last, stated, label }: Row): number => {
  const { s } = pair;
  switch (kind) {
    case 'declared': {
      const fresh = stated > 0 ? Math.min(1, stated) : s.declaredDefault;
      if (last === NO_DAY) return fresh;
      return fresh * since(pair, last, s.declaredHalfLifeDays, s.declaredFloorShare);
    }
    case 'recommendation':
      return (
        s.recommendationStrength *
        since(pair, day, s.recommendationHalfLifeDays, s.recommendationFloorShare)
      );
    case 'introduced-by':
      return (
        s.introductionStrength *
        since(pair, day, s.introductionHalfLifeDays, s.introductionFloorShare)
      );
    case 'deal':
      return dealOf(s, label) * since(pair, day, s.dealHalfLifeDays, s.dealFloorShare);
    case 'linkedin-connection':
      return (
        s.connectionStrength * since(pair, day, s.connectionHalfLifeDays, s.connectionFloorShare)
      );
    default:
      return lasting(s)[kind] ?? 0;
  }
};

const dealOf = (s: TieSettings, label: string): number => {
  if (!label.startsWith('won')) return s.unwonDealStrength;
  return /decision|champion|economic|sponsor/i.test(label) ? s.keyDealStrength : s.dealStrength;
};

const lasting = (s: TieSettings): Partial<Record<EvidenceKind, number>> => ({
  'reports-to': s.reportsToStrength,
  owner: s.ownerStrength,
  endorsement: s.endorsementStrength,
  invitation: s.invitationStrength,
  'shared-employer': s.statedEmployerStrength,
  'shared-school': s.schoolStrength,
});

const carries = ({ asOf, s }: Pair, { kind, stated, last, label }: Row): boolean => {
  if (kind === 'deal') return label.startsWith('won');
  if (kind !== 'declared') return true;
  return stated > 0 && (last === NO_DAY || asOf - last <= s.warmDeclaredDays);
};

const strongest = (
  pair: Pair,
  kinds: readonly EvidenceKind[],
  counts: (pair: Pair, row: Row) => boolean = () => true,
): number =>
  Math.max(
    0,
    ...pair.rows
      .filter((row) => kinds.includes(row.kind) && counts(pair, row))
      .map((row) => saying(pair, row)),
  );

const slight = (pair: Pair): number =>
  strongest(pair, [
    'owner',
    'linkedin-connection',
    'endorsement',
    'invitation',
    'shared-employer',
    'shared-school',
  ]);

const sizeShare = (people: number, s: TieSettings): number =>
  1 / (1 + (people / s.colleagueHalfSize) ** s.colleagueSteepness);

const teamOf = ({ people }: Resolved, s: TieSettings, a: number, b: number): number =>
  people.team[a] === 1 && people.team[b] === 1
    ? s.teamStrength * sizeShare(people.team.filter(Boolean).length, s)
    : 0;

/** Of jobs with sure dates, one at each company, functions unknown. */
const employerOf = (resolved: Resolved, s: TieSettings, a: number, b: number) => {
  const { jobs } = resolved;
  const of = (person: number): number[] =>
    [...jobs.person.keys()].filter((row) => jobs.person[row] === person);
  const shared = of(a).flatMap((i) =>
    of(b)
      .filter((j) => jobs.account[i] === jobs.account[j])
      .map((j) => sharedBy(resolved, s, i, j)),
  );
  const none = { strength: 0, school: 0, carried: 0 };
  return shared.reduce((best, one) => (one.strength > best.strength ? one : best), none);
};

const sharedBy = (resolved: Resolved, s: TieSettings, i: number, j: number) => {
  const { jobs, asOf } = resolved;
  const last = Math.min(asOf, endOf(resolved, i), endOf(resolved, j));
  const months =
    Math.max(0, last - Math.max(jobs.startLast[i] ?? 0, jobs.startLast[j] ?? 0) + 1) / 30.4375;
  const { people, stated } = sizeOf(resolved, s, jobs.account[i] ?? 0);
  const strength =
    s.colleagueLimit *
    sizeShare(people, s) *
    (1 - 2 ** (-months / s.colleagueHalfMonths)) *
    s.unknownFunctionShare *
    fade(asOf - last, s.colleagueHalfLifeDays, s.colleagueFloorShare);
  const isWarm = stated && months >= s.warmColleagueMonths && strength >= s.warmColleague;
  return { strength, school: 0, carried: isWarm ? strength : 0 };
};

const endOf = ({ jobs, asOf }: Resolved, row: number): number =>
  jobs.endFirst[row] === NO_DAY ? asOf : (jobs.endFirst[row] ?? asOf);

const sizeOf = ({ jobs, accounts }: Resolved, s: TieSettings, account: number) => {
  const known = new Set([...jobs.person].filter((_, row) => jobs.account[row] === account)).size;
  const employees = accounts.employees[account] ?? Number.NaN;
  const stated = employees > 0;
  const least = stated ? employees : s.unknownCompanySize;
  return { people: Math.max(known, least), stated };
};
