import type { PersonIndex } from '../model/network.ts';
import type { FoundPath } from '../model/path.ts';
import { assign, type Offer } from './assign.ts';
import type { Block, Budgets } from './budgets.ts';
import { worthOf } from './worth.ts';

/** A row of the table of targets: one introduction wanted, and the warm paths that lead there. */
export type Wish = {
  readonly query: string;
  readonly from: string;
  readonly priority: string;
  readonly ways: readonly Way[];
};

export type Way = {
  readonly path: FoundPath;
  /** Of the people between, those not in the team, from the seller on: the first is asked by us. */
  readonly outsiders: readonly PersonIndex[];
};

/** A way as a plan weighs it. */
export type Weighed = Way & {
  readonly worth: number;
  /** Why it cannot be gone now; none: it can. */
  readonly block: Block | undefined;
};

/** What becomes of a wish. */
export type Decision =
  | { readonly kind: 'way'; readonly way: Weighed }
  /** `instead`: the best way there would have been. */
  | {
      readonly kind: 'without';
      readonly why: Block | SamePerson | Outbid;
      readonly instead: Weighed;
    }
  /** There is no warm way at all. */
  | { readonly kind: 'no-way' };

/** The same target is planned for in another row. */
type SamePerson = { readonly code: 'same-person'; readonly row: number };

/** All that the person may still be asked goes to rows worth more. */
type Outbid = { readonly code: 'budget-taken'; readonly person: PersonIndex };

export type Favors = {
  /** By wish, in their order. */
  readonly decisions: readonly Decision[];
  /** Everybody who is the best way of some wish and has, or had, a budget: of how many wishes. */
  readonly wanted: ReadonlyMap<PersonIndex, number>;
};

/** The most that can be reached within everyone's budget: docs/decisions/0019-plan.md. */
export const planFavors = (wishes: readonly Wish[], budgets: Budgets): Favors => {
  const weighed = wishes.map((wish) => bestFirst(weigh(wish, budgets)));
  const order = wishes.map((_, row) => row).sort(rowOrder(wishes, weighed));
  const owners = ownersOf(weighed, order);
  const own = weighed.map((ways, row) =>
    ways.filter(({ path }) => owners.get(targetOf(path)) === row),
  );
  const choices = chosen(own, order, budgets);
  return {
    decisions: own.map((ways, row) =>
      decisionOf(ways, choices[row], { all: weighed[row] ?? [], owners }),
    ),
    wanted: wantedBy(own),
  };
};

const targetOf = ({ people }: FoundPath): PersonIndex => people.at(-1) ?? -1;

/** Whom one of us knows warmly nobody else is asked for. */
const weigh = ({ priority, ways }: Wish, budgets: Budgets): Weighed[] => {
  const ours = new Set(ways.filter(isFree).map(({ path }) => targetOf(path)));
  return ways
    .filter((way) => isFree(way) || !ours.has(targetOf(way.path)))
    .map((way) => ({ ...way, worth: worthOf(priority, way.path), block: blockOf(way, budgets) }));
};

const isFree = ({ outsiders }: Way): boolean => outsiders.length === 0;

const blockOf = ({ path, outsiders }: Way, budgets: Budgets): Block | undefined => {
  const target = targetOf(path);
  return (
    budgets.targetBlock(target) ??
    outsiders.map((person) => budgets.personBlock(person, target)).find((block) => block)
  );
};

const bestFirst = (ways: Weighed[]): readonly Weighed[] => ways.sort(byWorth);

/** Of equal worth, the one that asks fewer people, then by number from the target backwards. */
export const byWorth = (a: Weighed, b: Weighed): number =>
  b.worth - a.worth || a.outsiders.length - b.outsiders.length || byPeople(a.path, b.path);

const byPeople = ({ people: a }: FoundPath, { people: b }: FoundPath): number => {
  for (let i = 1; i <= Math.min(a.length, b.length); i++) {
    const apart = (a.at(-i) ?? 0) - (b.at(-i) ?? 0);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
};

/** Worth most first; whatever is the same in all of this may stand for the other. */
const rowOrder =
  (wishes: readonly Wish[], weighed: readonly (readonly Weighed[])[]) =>
  (a: number, b: number): number => {
    const [one, two] = [wishes[a], wishes[b]];
    const byWay = byBest(weighed[a]?.[0], weighed[b]?.[0]);
    return byWay || (one && two ? byWords(one, two) : 0) || a - b;
  };

const byBest = (a: Weighed | undefined, b: Weighed | undefined): number =>
  a && b ? byWorth(a, b) : Number(b !== undefined) - Number(a !== undefined);

type Words = Pick<Wish, 'query' | 'from' | 'priority'>;

/** By what rows say. */
export const byWords = (a: Words, b: Words): number =>
  byText(a.query, b.query) || byText(a.from, b.from) || byText(a.priority, b.priority);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By target: the row they are planned for in, the one where they are worth most of those that can be had. */
const ownersOf = (
  weighed: readonly (readonly Weighed[])[],
  order: readonly number[],
): ReadonlyMap<PersonIndex, number> => {
  const best = new Map<PersonIndex, Weighed>();
  const owners = new Map<PersonIndex, number>();
  for (const row of order) {
    for (const way of weighed[row] ?? []) {
      const target = targetOf(way.path);
      const known = best.get(target);
      if (known && !isBetter(way, known)) continue;
      best.set(target, way);
      owners.set(target, row);
    }
  }
  return owners;
};

const isBetter = (way: Weighed, known: Weighed): boolean =>
  isOpen(way) === isOpen(known) ? way.worth > known.worth : isOpen(way);

const isOpen = ({ block }: Weighed): boolean => block === undefined;

/** By row, the way that is gone: of its own free ones the best, unless somebody's favor gains more. */
const chosen = (
  own: readonly (readonly Weighed[])[],
  order: readonly number[],
  budgets: Budgets,
): readonly (Weighed | undefined)[] => {
  const seats = new Map<PersonIndex, number>();
  const rows = order.map((row) => ({
    row,
    free: own[row]?.find((way) => isOpen(way) && isFree(way)),
  }));
  const favors = rows.map(({ row, free }) => favorsOf(own[row] ?? [], free?.worth ?? 0, seats));
  const places = [...seats.keys()].map(budgets.left);
  const taken = assign(
    favors.map((offers) => offers.map(({ offer }) => offer)),
    places,
  );
  const choices: (Weighed | undefined)[] = own.map(() => undefined);
  rows.forEach(({ row, free }, i) => {
    choices[row] = favors[i]?.[taken[i] ?? -1]?.way ?? free;
  });
  return choices;
};

type Favor = { readonly offer: Offer; readonly way: Weighed };

/** The best way by each person asked, where it is worth more than asking nobody. */
const favorsOf = (
  ways: readonly Weighed[],
  free: number,
  seats: Map<PersonIndex, number>,
): readonly Favor[] => {
  const best = new Map<PersonIndex, Favor>();
  for (const way of ways) {
    const [person] = way.outsiders;
    if (person === undefined || !isOpen(way) || way.worth <= free || best.has(person)) continue;
    const seat = seats.get(person) ?? seats.size;
    seats.set(person, seat);
    best.set(person, { offer: { person: seat, gain: way.worth - free }, way });
  }
  return [...best.values()];
};

type Known = {
  readonly all: readonly Weighed[];
  readonly owners: ReadonlyMap<PersonIndex, number>;
};

const decisionOf = (
  own: readonly Weighed[],
  choice: Weighed | undefined,
  { all, owners }: Known,
): Decision => {
  if (choice) return { kind: 'way', way: choice };
  const instead = own.find(isOpen) ?? own[0] ?? all[0];
  if (instead === undefined) return { kind: 'no-way' };
  return { kind: 'without', why: whyNot(instead, own, owners), instead };
};

const whyNot = (
  instead: Weighed,
  own: readonly Weighed[],
  owners: ReadonlyMap<PersonIndex, number>,
): Block | SamePerson | Outbid => {
  const target = targetOf(instead.path);
  if (own.length === 0) return { code: 'same-person', row: owners.get(target) ?? -1 };
  return instead.block ?? { code: 'budget-taken', person: instead.outsiders[0] ?? -1 };
};

/** The best way of each row decides whom it wants: also where their asks are all taken. */
const wantedBy = (own: readonly (readonly Weighed[])[]): ReadonlyMap<PersonIndex, number> => {
  const wanted = new Map<PersonIndex, number>();
  for (const ways of own) {
    const best = ways.find(({ block }) => block === undefined || block.code === 'budget-spent');
    const person = best?.block?.person ?? best?.outsiders[0];
    if (person !== undefined) wanted.set(person, (wanted.get(person) ?? 0) + 1);
  }
  return wanted;
};
