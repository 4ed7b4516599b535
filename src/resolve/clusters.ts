import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { chosenNames } from './chosen-names.ts';

/** Why two records were taken for one person. */
export const MERGE_REASONS = [
  'id',
  'profile-url',
  'email',
  'name-and-company',
  'name-and-team',
  'similar',
  'declared',
] as const;
export type MergeReason = (typeof MERGE_REASONS)[number];

/** Records joined so far. Two with different profiles in one name space are different people for ever. */
export type Clusters = {
  root(record: number): number;
  /**
   * False where the two must stay apart. An id in one system is stronger than anything; the user's word is stronger
   * than profiles: who is declared one person then has both.
   */
  join(a: number, b: number, reason: MergeReason): boolean;
  different(a: number, b: number): boolean;
  /** Nobody else is different from who bears no profile and was never told apart from anybody. */
  mayDiffer(record: number): boolean;
  /** "These two are not one person": no later join may bring them together. */
  forbid(a: number, b: number): void;
  /** Tells of each two that are joined from then on: who stands for both, and who stood for the other. */
  watch(joined: (top: number, under: number) => void): void;
  readonly merged: ReadonlyMap<MergeReason, number>;
};

export const clustersOf = (clean: CleanRecords): Clusters => {
  const parent = new Int32Array(clean.count).map((_, i) => i);
  const urls = profileColumns(clean);
  const enemies = enemyBook();
  const twins = twinProfiles(urls);
  const merged = new Map<MergeReason, number>();
  const watching: ((top: number, under: number) => void)[] = [];
  const root = (record: number): number => topOf(record, parent);
  const apart = (a: number, b: number): boolean => twins.clash(a, b) || enemies.are(a, b);
  const allowed = (a: number, b: number, reason: MergeReason): boolean => {
    if (reason === 'id') return true;
    return reason === 'declared' ? !enemies.are(a, b) : !apart(a, b);
  };
  const join = (one: number, other: number, reason: MergeReason): boolean => {
    const a = root(one);
    const b = root(other);
    if (a === b) return true;
    if (!allowed(a, b, reason)) return false;
    if (reason === 'declared' || reason === 'id') twins.add(a, b);
    parent[b] = a;
    inherit(urls.slug, a, b);
    inherit(urls.member, a, b);
    enemies.move(a, b);
    merged.set(reason, (merged.get(reason) ?? 0) + 1);
    for (const joined of watching) joined(a, b);
    return true;
  };
  return {
    root,
    join,
    merged,
    different(a, b) {
      const one = root(a);
      const other = root(b);
      return one !== other && apart(one, other);
    },
    mayDiffer(record) {
      const top = root(record);
      return intAt(urls.slug, top) !== 0 || intAt(urls.member, top) !== 0 || enemies.has(top);
    },
    forbid: (a, b) => enemies.add(root(a), root(b)),
    watch: (joined) => void watching.push(joined),
  };
};

/** The record that stands for a cluster; the way there is made short for the next. */
const topOf = (record: number, parent: Int32Array): number => {
  let top = record;
  while (intAt(parent, top) !== top) top = intAt(parent, top);
  for (let step = record; step !== top; ) {
    const next = intAt(parent, step);
    parent[step] = top;
    step = next;
  }
  return top;
};

/** A cluster's profile in each name space, 0 where it has none. */
const profileColumns = ({ url, pool }: CleanRecords): Record<'slug' | 'member', Int32Array> => {
  const isChosen = chosenNames(pool);
  return {
    slug: url.map((key) => (isChosen(key) ? key : 0)),
    member: url.map((key) => (isChosen(key) ? 0 : key)),
  };
};

/** Profiles that the user, or an id, calls one person's. */
const twinProfiles = ({ slug, member }: Record<'slug' | 'member', Int32Array>) => {
  const above = new Map<number, number>();
  const chief = (key: number): number => {
    const next = above.get(key);
    return next === undefined ? key : chief(next);
  };
  const differ = (a: number, b: number): boolean => {
    if (a === b || a === 0 || b === 0) return false;
    return above.size === 0 || chief(a) !== chief(b);
  };
  return {
    clash: (a: number, b: number): boolean =>
      differ(intAt(slug, a), intAt(slug, b)) || differ(intAt(member, a), intAt(member, b)),
    add(a: number, b: number): void {
      for (const column of [slug, member]) {
        if (!differ(intAt(column, a), intAt(column, b))) continue;
        above.set(chief(intAt(column, b)), chief(intAt(column, a)));
      }
    },
  };
};

const inherit = (column: Int32Array, a: number, b: number): void => {
  if (intAt(column, a) === 0) column[a] = intAt(column, b);
};

/** Clusters that must never be one. */
const enemyBook = () => {
  const enemies = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    const known = enemies.get(a);
    if (known) known.add(b);
    else enemies.set(a, new Set([b]));
  };
  const add = (a: number, b: number): void => {
    link(a, b);
    link(b, a);
  };
  return {
    add,
    has: (a: number): boolean => enemies.has(a),
    are: (a: number, b: number): boolean => enemies.size > 0 && enemies.get(a)?.has(b) === true,
    /** What was forbidden to b is forbidden to the cluster it now belongs to. */
    move(a: number, b: number): void {
      const moved = enemies.get(b);
      if (!moved) return;
      enemies.delete(b);
      for (const enemy of moved) {
        enemies.get(enemy)?.delete(b);
        add(a, enemy);
      }
    },
  };
};
