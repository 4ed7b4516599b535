/** So many portions may be under way or wait for an earlier one: what is kept in memory is bounded. */
const AHEAD = 4;

/**
 * Gives portions of work to workers as they become free and yields the results in the order of the
 * work. A worker that fails ends it.
 */
export async function* inOrder<Work, Result>(
  portions: Iterable<Work>,
  workers: readonly ((work: Work) => Promise<Result>)[],
): AsyncIterable<Result> {
  const free = [...workers];
  const waiting: (() => void)[] = [];
  const underWay: Promise<Result>[] = [];
  const done = async (portion: Work): Promise<Result> => {
    const worker = free.pop();
    if (worker === undefined) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return done(portion);
    }
    try {
      return await worker(portion);
    } finally {
      free.push(worker);
      waiting.shift()?.();
    }
  };
  for (const portion of portions) {
    const result = done(portion);
    // Told when its turn comes; until then it must not count as unheard.
    result.catch(() => undefined);
    underWay.push(result);
    const [first] = underWay;
    if (first === undefined || underWay.length < AHEAD * workers.length) continue;
    yield await first;
    underWay.shift();
  }
  for (const result of underWay) yield await result;
}
