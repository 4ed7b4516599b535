import type { AskSettings } from '../model/ask-settings.ts';
import { ASK_STATUSES, type AskStatus } from '../model/calibration.ts';
import type { Day } from '../model/day.ts';
import type { PersonIndex } from '../model/network.ts';

/** An ask of the ledger, its people found. */
export type PastAsk = {
  readonly day: Day;
  /** Who was asked. */
  readonly person: PersonIndex;
  /** undefined: nobody in the data. */
  readonly target: PersonIndex | undefined;
  readonly status: AskStatus;
};

/** Why somebody is not asked, or nobody for a target; until when, where that has an end. */
export type Block = {
  readonly code:
    | 'introduced-before'
    | 'ask-under-way'
    | 'asked-lately'
    | 'declined-lately'
    | 'never-asked'
    | 'not-content'
    | 'budget-spent';
  readonly person: PersonIndex;
  readonly on?: Day;
  readonly until?: Day;
  readonly status?: AskStatus;
};

/** What the ledger and the settings leave of everyone's readiness. */
export type Budgets = {
  /** Asks taken in the period. */
  readonly used: (person: PersonIndex) => number;
  readonly left: (person: PersonIndex) => number;
  /** Why nobody is to be asked for this target. */
  readonly targetBlock: (target: PersonIndex) => Block | undefined;
  /** Why this person is not to be asked for this target. */
  readonly personBlock: (person: PersonIndex, target: PersonIndex) => Block | undefined;
};

type Rules = {
  readonly settings: Omit<AskSettings, 'never'>;
  /** Who is not asked, whatever the ledger says. */
  readonly never: ReadonlySet<PersonIndex>;
  /** Whether somebody's company says that it is not content with us. */
  readonly isUnhappy: (person: PersonIndex) => boolean;
  readonly asOf: Day;
};

/** Asks later than today are the caller's to leave out. */
export const budgetsOf = (asks: readonly PastAsk[], rules: Rules): Budgets => {
  const { settings, never, isUnhappy, asOf } = rules;
  const byDay = [...asks].sort((a, b) => a.day - b.day || stageOf(a) - stageOf(b));
  const byPerson = grouped(byDay, ({ person }) => person);
  const byTarget = grouped(byDay, ({ target }) => target);
  const daysOf = (person: PersonIndex): Day[] =>
    asksTaken(byPerson.get(person) ?? [], settings)
      .map(({ day }) => day)
      .filter((day) => day > asOf - settings.periodDays);
  return {
    used: (person) => daysOf(person).length,
    left: (person) => Math.max(0, settings.perPerson - daysOf(person).length),
    targetBlock: (target) => targetBlock(byTarget.get(target) ?? [], rules),
    personBlock(person, target) {
      if (never.has(person)) return { code: 'never-asked', person };
      if (isUnhappy(person)) return { code: 'not-content', person };
      const theirs = byPerson.get(person) ?? [];
      const same = theirs.findLast((ask) => ask.target === target);
      const declined = theirs.findLast(({ status }) => status === 'declined');
      return (
        pause('asked-lately', same, settings.repeatDays, asOf) ??
        pause('declined-lately', declined, settings.declinedDays, asOf) ??
        spentBlock(person, daysOf(person), settings)
      );
    },
  };
};

/** Of rows of one day the one that got further is the later. */
const stageOf = ({ status }: PastAsk): number => ASK_STATUSES.indexOf(status);

/**
 * Some note each step of an ask in a row of its own: asked, agreed, introduced. Such a row took no ask of its own, if it is
 * for the same target and got further than the one before, within the time in which a favor is not asked again.
 */
const asksTaken = (asks: readonly PastAsk[], { repeatDays }: Rules['settings']): PastAsk[] => {
  const last = new Map<PersonIndex, PastAsk>();
  return asks.filter((ask) => {
    if (ask.target === undefined) return true;
    const before = last.get(ask.target);
    last.set(ask.target, ask);
    return !before || stageOf(ask) <= stageOf(before) || ask.day - before.day >= repeatDays;
  });
};

const grouped = <Key>(
  asks: readonly PastAsk[],
  keyOf: (ask: PastAsk) => Key,
): ReadonlyMap<Key, readonly PastAsk[]> => {
  const groups = new Map<Key, PastAsk[]>();
  for (const ask of asks) {
    const group = groups.get(keyOf(ask)) ?? [];
    if (group.push(ask) === 1) groups.set(keyOf(ask), group);
  }
  return groups;
};

/** By what became last of the asks of each person for one target. */
const targetBlock = (asks: readonly PastAsk[], { settings, asOf }: Rules): Block | undefined => {
  const last = [...new Map(asks.map((ask) => [ask.person, ask])).values()];
  const done = last.findLast(({ status }) => status === 'introduced' || status === 'met');
  const open = last.findLast(({ status }) => status === 'asked' || status === 'agreed');
  return (
    pause('introduced-before', done, settings.repeatDays, asOf) ??
    pause('ask-under-way', open, settings.waitDays, asOf)
  );
};

/** From the day of an ask on, for so many days. */
const pause = (
  code: Block['code'],
  ask: PastAsk | undefined,
  days: number,
  asOf: Day,
): Block | undefined => {
  if (ask === undefined || ask.day + days <= asOf) return undefined;
  return { code, person: ask.person, on: ask.day, until: ask.day + days, status: ask.status };
};

/** Until so many of their asks have left the period that one more has room. */
const spentBlock = (
  person: PersonIndex,
  used: readonly Day[],
  { perPerson, periodDays }: Rules['settings'],
): Block | undefined => {
  if (used.length < perPerson) return undefined;
  const makesRoom = used[used.length - perPerson];
  const until = makesRoom === undefined ? {} : { until: makesRoom + periodDays };
  return { code: 'budget-spent', person, ...until };
};
