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
  const clashing = clashingHomes(roots, prefixes);
  return roots.map(({ home, parts }) => {
    const prefix = prefixes.get(home) ?? '';
    return parts.map((below) => ({
      path: shownPath(below, clashing.has(home) ? prefix : undefined),
      container: shownPath(below.slice(0, -1), prefix),
    }));
  });
};

const distinctNames = (roots: readonly NamedRoot[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set(roots.map(({ name }) => name));
  const given = new Set<string>();
  for (const { home, name } of roots) {
    if (names.has(home)) continue;
    let shown = name;
    for (let number = 2; given.has(shown) || (shown !== name && taken.has(shown)); number++) {
      shown = `${name} (${number})`;
    }
    given.add(shown);
    names.set(home, shown);
  }
  return names;
};

/** Roots whose files need the root's name; one that gets it may meet a folder of that name in another. */
const clashingHomes = (
  roots: readonly NamedRoot[],
  prefixes: ReadonlyMap<string, string>,
): ReadonlySet<string> => {
  const clashing = new Set<string>();
  for (let known = -1; known < clashing.size; ) {
    known = clashing.size;
    for (const home of sharedHomes(roots, prefixes, clashing)) clashing.add(home);
  }
  return clashing;
};

const sharedHomes = (
  roots: readonly NamedRoot[],
  prefixes: ReadonlyMap<string, string>,
  clashing: ReadonlySet<string>,
): readonly string[] => {
  const owners = new Map<string, Set<string>>();
  for (const { home, parts } of roots) {
    for (const below of parts) {
      const path = shownPath(below, clashing.has(home) ? prefixes.get(home) : undefined);
      owners.set(path, (owners.get(path) ?? new Set<string>()).add(home));
    }
  }
  const shared = [...owners.values()].filter((homes) => homes.size > 1);
  return shared.flatMap((homes) => [...homes]);
};

const shownPath = (below: readonly string[], prefix: string | undefined): string =>
  (prefix === undefined ? below : [prefix, ...below]).join('/');
