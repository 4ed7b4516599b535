import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';

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
  /** "These two are not one person": no later join may bring them together. */
  forbid(a: number, b: number): void;
  readonly merged: ReadonlyMap<MergeReason, number>;
};

export const clustersOf = (clean: CleanRecords): Clusters => {
  const parent = new Int32Array(clean.count).map((_, i) => i);
  const urls = profileColumns(clean);
  const enemies = new Map<number, Set<number>>();
  const twins = twinProfiles([urls.slug, urls.member]);
  const merged = new Map<MergeReason, number>();
  const root = (record: number): number => {
    let top = record;
    while (at(parent, top) !== top) top = at(parent, top);
    for (let step = record; step !== top; ) {
      const next = at(parent, step);
      parent[step] = top;
      step = next;
    }
    return top;
  };
  const areEnemies = (a: number, b: number): boolean => enemies.get(a)?.has(b) ?? false;
  const apart = (a: number, b: number): boolean => twins.clash(a, b) || areEnemies(a, b);
  const allowed = (a: number, b: number, reason: MergeReason): boolean => {
    if (reason === 'id') return true;
    return reason === 'declared' ? !areEnemies(a, b) : !apart(a, b);
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
    moveEnemies(enemies, a, b);
    merged.set(reason, (merged.get(reason) ?? 0) + 1);
    return true;
  };
  return {
    root,
    join,
    merged,
    different: (a, b) => root(a) !== root(b) && apart(root(a), root(b)),
    forbid: (a, b) => {
      link(enemies, root(a), root(b));
      link(enemies, root(b), root(a));
    },
  };
};

/** A cluster's profile in each name space, 0 where it has none. */
const profileColumns = ({ url, pool }: CleanRecords): Record<'slug' | 'member', Int32Array> => ({
  slug: url.map((key) => (pool.text(key).startsWith('in:') ? key : 0)),
  member: url.map((key) => (pool.text(key).startsWith('member:') ? key : 0)),
});

/** Profiles that the user, or an id, calls one person's. */
const twinProfiles = (columns: readonly Int32Array[]) => {
  const above = new Map<number, number>();
  const chief = (key: number): number => {
    const next = above.get(key);
    return next === undefined ? key : chief(next);
  };
  const differ = (a: number, b: number): boolean => a !== 0 && b !== 0 && chief(a) !== chief(b);
  return {
    clash: (a: number, b: number): boolean =>
      columns.some((column) => differ(at(column, a), at(column, b))),
    add(a: number, b: number): void {
      for (const column of columns) {
        if (!differ(at(column, a), at(column, b))) continue;
        above.set(chief(at(column, b)), chief(at(column, a)));
      }
    },
  };
};

const inherit = (column: Int32Array, a: number, b: number): void => {
  if (at(column, a) === 0) column[a] = at(column, b);
};

const link = (enemies: Map<number, Set<number>>, a: number, b: number): void => {
  const known = enemies.get(a);
  if (known) known.add(b);
  else enemies.set(a, new Set([b]));
};

/** What was forbidden to b is forbidden to the cluster it now belongs to. */
const moveEnemies = (enemies: Map<number, Set<number>>, a: number, b: number): void => {
  const moved = enemies.get(b);
  if (!moved) return;
  enemies.delete(b);
  for (const enemy of moved) {
    enemies.get(enemy)?.delete(b);
    link(enemies, a, enemy);
    link(enemies, enemy, a);
  }
};
