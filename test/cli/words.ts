/** Words of a shell line: quotes group, nothing else is special. */
export const wordsOf = (line: string): string[] =>
  [...line.trim().matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
