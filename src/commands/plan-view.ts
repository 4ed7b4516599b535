import { satisfactionBy } from '../classify/satisfaction.ts';
import { textAt } from '../model/columns.ts';
import { isoOf } from '../model/day.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath } from '../model/path.ts';
import type { AskedView, InsteadView, LeftOutView, PlannedView } from '../model/plan-report.ts';
import type { PersonView, Reason } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import type { Budgets } from '../plan/budgets.ts';
import type { Decision, Favors, Weighed } from '../plan/plan-favors.ts';
import { BILLION } from '../plan/worth.ts';
import { leftOutText } from '../wording/plan-words.ts';
import { pathReasonText, reasonText } from '../wording/reasons.ts';
import { viewsOf } from './hop-view.ts';
import { judgeOf } from './judge.ts';
import type { LoadedNetwork } from './network-of.ts';
import { judgedPath } from './path-view.ts';
import { nameOf } from './person-view.ts';
import type { RowWish } from './wishes.ts';

/** A wish that is planned for. */
export type Chosen = { readonly wish: RowWish; readonly way: Weighed };

export const plannedView = (
  loaded: LoadedNetwork,
  { wish, way }: Chosen,
  rank: number,
): PlannedView => {
  const [person] = way.outsiders;
  return {
    query: wish.query,
    priority: wish.priority,
    worth: sixDigits(way.worth / BILLION),
    ask: person === undefined ? null : viewsOf(loaded).person(person),
    path: judgedPath(loaded, way.path, rank).view,
  };
};

/** Who is asked, most first, and who is wanted for more than they can take. */
export const askedViews = (
  loaded: LoadedNetwork,
  planned: readonly Chosen[],
  { wanted }: Favors,
  budgets: Budgets,
): AskedView[] => {
  const asked = new Map<PersonIndex, FoundPath[]>();
  const passing = new Map<PersonIndex, number>();
  for (const { way } of planned) {
    const [person, ...others] = way.outsiders;
    const theirs = asked.get(person ?? -1) ?? [];
    if (person !== undefined && theirs.push(way.path) === 1) asked.set(person, theirs);
    for (const other of others) passing.set(other, (passing.get(other) ?? 0) + 1);
  }
  const views = viewsOf(loaded);
  return [...new Set([...asked.keys(), ...passing.keys(), ...wanted.keys()])]
    .map((person) => ({
      person,
      paths: asked.get(person) ?? [],
      passedOn: passing.get(person) ?? 0,
      wanted: wanted.get(person) ?? 0,
      left: budgets.left(person),
    }))
    .filter(({ paths, passedOn, wanted: rows, left }) => paths.length + passedOn > 0 || rows > left)
    .sort((a, b) => b.paths.length - a.paths.length || b.wanted - a.wanted || a.person - b.person)
    .map(({ person, paths, passedOn, wanted: rows, left }) => ({
      person: views.person(person),
      used: budgets.used(person),
      left,
      asks: paths.length,
      passedOn,
      wanted: rows,
      overloaded: rows > left,
      targets: paths.map(({ people }) => brief(views.person(people.at(-1) ?? -1))),
    }));
};

const brief = ({ id, name, title, company }: PersonView) => ({ id, name, title, company });

export type LeftOut = { readonly wish: RowWish; readonly decision: Exclude<Decision, Chose> };
type Chose = Extract<Decision, { kind: 'way' }>;

export const leftOutView = (
  loaded: LoadedNetwork,
  { wish, decision }: LeftOut,
  wishes: readonly RowWish[],
): LeftOutView => {
  const { query, priority, cold } = wish;
  if (decision.kind === 'without') {
    const { path, outsiders } = decision.instead;
    const reason = reasonOf(loaded, decision, wishes);
    return { query, priority, reason, instead: insteadView(loaded, path, outsiders[0]) };
  }
  if (cold) {
    const { reason } = judgeOf(loaded)(cold);
    const why = pathReasonText(reason, namesOn(loaded, cold));
    const text = leftOutText('only-cold', { reason: why });
    return {
      query,
      priority,
      reason: { code: 'only-cold', text },
      instead: insteadView(loaded, cold),
    };
  }
  const { code, facts } = wish.lack ?? { code: 'no-path', facts: { query } };
  return { query, priority, reason: { code, text: reasonText(code, facts) }, instead: null };
};

const reasonOf = (
  { resolved }: LoadedNetwork,
  { why, instead }: Extract<Decision, { kind: 'without' }>,
  wishes: readonly RowWish[],
): Reason => {
  const name = (person: PersonIndex): string => nameOf(resolved, person);
  const facts = { target: name(instead.path.people.at(-1) ?? -1) };
  if (why.code === 'same-person') {
    const query = wishes[why.row]?.query ?? '';
    return { code: why.code, text: leftOutText(why.code, { ...facts, query }) };
  }
  const { code, person, ...more } = why;
  const days = Object.entries(more).map(([key, value]) => [
    key,
    typeof value === 'number' ? isoOf(value) : value,
  ]);
  const told = {
    ...{ ...facts, ...Object.fromEntries(days), person: name(person) },
    company: textAt(resolved.people.company, person),
    rating: satisfactionBy(resolved, person) ?? '',
  };
  return { code, text: leftOutText(code, told) };
};

const insteadView = (loaded: LoadedNetwork, path: FoundPath, favor?: PersonIndex): InsteadView => {
  const { person } = viewsOf(loaded);
  return {
    target: brief(person(path.people.at(-1) ?? -1)),
    ask: favor === undefined ? null : brief(person(favor)),
    path: namesOn(loaded, path),
    strength: sixDigits(path.strength),
    warmth: judgeOf(loaded)(path).verdict.warmth,
  };
};

const namesOn = ({ resolved }: LoadedNetwork, { people }: FoundPath): string[] =>
  people.map((person) => nameOf(resolved, person));
