export type NamedRoot = {
  /** Tells roots apart; never shown. */
  readonly home: string;
  readonly name: string;
  /** For each file, the folders below the root and its own name. */
  readonly parts: readonly (readonly string[])[];
};

export type ShownName = { readonly path: string; readonly container: string };

/**
 * Names without the machine's folders: a path below its root; behind the root's name where two roots hold a
 * file of the same name, and behind a number where the roots' names are the same too.
 */
export const shownNames = (roots: readonly NamedRoot[]): readonly (readonly ShownName[])[] => {
  const prefixes = distinctNames(roots);
  const clashing = clashingHomes(roots);
  return roots.map(({ home, parts }) => {
    const prefix = prefixes.get(home) ?? '';
    return parts.map((below) => {
      const path = below.join('/');
      return {
        path: clashing.has(home) ? `${prefix}/${path}` : path,
        container: [prefix, ...below.slice(0, -1)].join('/'),
      };
    });
  });
};

const distinctNames = (roots: readonly NamedRoot[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { home, name } of roots) {
    if (names.has(home)) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names.set(home, count === 1 ? name : `${name} (${count})`);
  }
  return names;
};

const clashingHomes = (roots: readonly NamedRoot[]): ReadonlySet<string> => {
  const owners = new Map<string, Set<string>>();
  for (const { home, parts } of roots) {
    for (const below of parts) {
      const path = below.join('/');
      owners.set(path, (owners.get(path) ?? new Set<string>()).add(home));
    }
  }
  const shared = [...owners.values()].filter((homes) => homes.size > 1);
  return new Set(shared.flatMap((homes) => [...homes]));
};
