import type { NetworkView } from '../model/report.ts';
import { type LoadedNetwork, teamOf } from './network-of.ts';

/** The network in numbers. */
export const networkView = (loaded: LoadedNetwork): NetworkView => {
  const { resolved, ties, files } = loaded;
  return {
    people: resolved.people.count,
    ties: ties.count,
    team: teamOf(loaded).length,
    files: files.filter(({ recognition }) => recognition.format !== null).length,
    rowsRead: sum(files.map(({ outcome }) => outcome.rowsRead)),
    rowsSkipped: sum(files.map(({ outcome }) => outcome.rowsSkipped)),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
