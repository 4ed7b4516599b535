import type { Format } from '../model/format.ts';
import { defineFormat } from './define-format.ts';

/** Its name, and its headers: "Message|Comment" is either. The path is asked where headers are any table's. */
export type UnusedExport = readonly [name: string, headers: readonly string[], path?: RegExp];

type UnusedGroup = {
  readonly system: string;
  readonly howTo: string;
  /** Why none of them is used. */
  readonly why: string;
};

/** Exports that say nothing of who knows whom: recognized, so that none is a riddle or taken for people. */
export const unusedFormats = (
  exports: readonly UnusedExport[],
  { system, howTo, why }: UnusedGroup,
): readonly Format[] =>
  exports.map(([name, headers, path]) =>
    defineFormat({
      name: `${system}/${name}`,
      system,
      columns: Object.fromEntries(headers.map((either) => [nameOf(either), either.split('|')])),
      needs: headers.map((either) => [nameOf(either)]),
      ...(path && { path }),
      unused: why,
      howTo,
      read: () => undefined,
    }),
  );

const nameOf = (either: string): string => either.split('|')[0] ?? either;
