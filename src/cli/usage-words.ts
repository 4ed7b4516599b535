/** What commander says of a command line it cannot read, in our words; what it may say is pinned by tests. */
export const usageText = (message: string): string => {
  const [first = '', ...more] = message
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const hint = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(more.join(' '))?.[1];
  const text = said(first);
  return hint === undefined ? text : `${text} Did you mean "${hint}"?`;
};

const said = (message: string): string => {
  for (const [pattern, words] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '', found[2] ?? '');
  }
  return message;
};

type Words = (named: string, more: string) => string;

const mostWords = (most: string): string =>
  most === '0' ? 'no words' : `at most ${most === '1' ? 'one word' : `${most} words`}`;

const hintFor = (command: string): string => {
  const hint = HINTS.get(command);
  return hint === undefined ? '' : ` ${hint}`;
};

const SENTENCES: readonly (readonly [RegExp, Words])[] = [
  [/^unknown option '(.+)'$/, (name) => `There is no option "${name}".`],
  [/^unknown command '(.+)'$/, (name) => `There is no command "${name}".`],
  [
    /^option '(?:-\w, )?(--\S+) (\S+)' argument missing$/,
    (name, value) => `Expected ${value} after ${name}.`,
  ],
  [
    /^too many arguments for '(.+?)'\. Expected (\d+) /,
    (command, most) =>
      `Expected ${mostWords(most)} after "${command}" besides options.${hintFor(command)}`,
  ],
];

/** What most mean who type a word too many. */
const HINTS = new Map([
  ['find', 'Whom to reach goes after --target: --target "CISO at Altex".'],
  ['explain', 'Whom to reach goes after --target: --target "CISO at Altex".'],
  ['draft', 'Whom to reach goes after --target: --target "CISO at Altex".'],
  ['demo', 'Whom to reach goes after --target: --target "CISO at Altex".'],
  ['referrers', 'Whom to reach goes after --target: --target "CISO at Altex".'],
  ['batch', 'The table of targets goes after --targets.'],
  ['plan', 'The table of targets goes after --targets, that of asks after --asks.'],
  ['check', 'What to read goes after --data.'],
  ['calibrate', 'The table of asks goes after --asks, what to read after --data.'],
]);
