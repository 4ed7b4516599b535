import { counted } from './sentences.ts';

/** What went wrong with what is kept from run to run; `detail` is a path, or what the system said. */
export const cacheText = (
  code: 'snapshot-damaged' | 'snapshot-not-kept',
  detail: string,
): string =>
  code === 'snapshot-damaged'
    ? `The cached network ${detail} is damaged; the data was read again.`
    : `The network was not cached for the next run: ${detail}.`;

export const clearedText = (
  { files, bytes }: { readonly files: number; readonly bytes: number },
  folder: string,
): string =>
  bytes === 0
    ? `Nothing was cached in ${folder}.`
    : `Removed ${counted(files, 'cached network')} (${(bytes / 2 ** 20).toFixed(1)} MiB) from ${folder}.`;
