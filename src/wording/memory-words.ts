import { type Facts, fact, type Sentences } from './sentences.ts';

/** What ends a loading before the machine does. */
export const MEMORY_ERRORS: Sentences = {
  'too-little-memory': (facts) =>
    `This needs about ${size(facts, 'needs')} of memory, and ${most(facts)}, or read fewer files.`,
};

const most = (facts: Facts): string =>
  fact(facts, 'by') === 'option'
    ? `--max-memory allows ${size(facts, 'most')}. Allow more`
    : `there are ${size(facts, 'most')}. Take a larger machine`;

const MEBIBYTE = 2 ** 20;

/** "512 MiB", "3.5 GiB" */
const size = (facts: Facts, name: string): string => {
  const mebibytes = Math.ceil(Number(facts[name]) / MEBIBYTE);
  return mebibytes < 1024 ? `${mebibytes} MiB` : `${Math.round(mebibytes / 102.4) / 10} GiB`;
};
