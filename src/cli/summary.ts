import type { NetworkView, PathView } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';

/** "12 paths (5 warm) from 4 files, 18,204 people, 61,330 ties" */
export const summary = (
  paths: readonly Pick<PathView, 'warmth'>[],
  network: NetworkView,
): string => {
  const warm = paths.filter(({ warmth }) => warmth === 'warm').length;
  return [
    `${counted(paths.length, 'path')} (${warm} warm) from ${counted(network.files, 'file')}`,
    counted(network.people, 'person', 'people'),
    counted(network.ties, 'tie'),
  ].join(', ');
};
