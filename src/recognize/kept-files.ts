import type { Elsewhere, FoundPortion } from './extract-portions.ts';

/** By number, files of which is known what they claim; undefined: what was kept is of no use after all. */
export type KeptFiles = ReadonlyMap<number, () => FoundPortion | undefined>;

/** Takes what files claim from where it was kept; the others are read here, or by other threads. */
export const keptElsewhere = (kept: KeptFiles, files: number, others?: Elsewhere): Elsewhere => {
  const portions =
    others?.portions ?? Array.from({ length: files }, (_, file) => ({ file, isLast: true }));
  const keptAt = (number: number) => kept.get(portions[number]?.file ?? -1);
  return {
    portions,
    take: (number) => keptAt(number) === undefined && (others?.take(number) ?? true),
    async found(number) {
      const recall = keptAt(number);
      return recall ? recall() : others?.found(number);
    },
    stop: () => others?.stop(),
  };
};
