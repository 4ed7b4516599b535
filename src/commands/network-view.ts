import type { NetworkView } from '../model/report.ts';
import type { LoadedNetwork } from './network-of.ts';

/** The network in numbers. */
export const networkView = ({ resolved, ties, files }: LoadedNetwork): NetworkView => ({
  people: resolved.people.count,
  ties: ties.count,
  team: resolved.people.team.reduce((sum, member) => sum + member, 0),
  files: files.filter(({ recognition }) => recognition.format !== null).length,
  rowsRead: sum(files.map(({ outcome }) => outcome.rowsRead)),
  rowsSkipped: sum(files.map(({ outcome }) => outcome.rowsSkipped)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
