import { Command as Commander, Option as CommanderOption } from 'commander';
import { COMMANDS, type Command } from './commands.ts';
import { EXIT_HELP } from './help.ts';
import { GLOBAL_OPTIONS, OPTIONS, type OptionName } from './options.ts';
import type { RawOptions } from './read-options.ts';
import { usageText } from './usage-words.ts';
import { VERSION } from './version.ts';

/** What the words of the command line ask for. */
export type Asked = {
  readonly command: Command;
  readonly raw: RawOptions;
  readonly operands: readonly string[];
};

export type HelpOutput = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
  readonly color: boolean;
};

/** Reads the words of the command line; commander throws its CommanderError for help and misuse. */
export const parseArguments = (argv: readonly string[], output: HelpOutput): Asked | undefined => {
  let asked: Asked | undefined;
  const program = withGlobals(new Commander('refpath').optionsGroup('Other:'))
    .description(
      'Finds the strongest referral path from your team to the person you want to reach.',
    )
    .version(VERSION, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .helpCommand('help [command]', 'help on a command')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput(outputOf(output, wantsJsonLog(argv)))
    .addHelpText('after', EXIT_HELP);
  for (const command of COMMANDS) {
    program.addCommand(
      // Options of commands that are not meant would only slow the start.
      commanderOf(
        argv.includes(command.name) ? command : { ...command, options: [] },
        program,
        (raw, operands) => {
          asked = { command, raw, operands };
        },
      ),
    );
  }
  program.parse(helpful(argv), { from: 'user' });
  return asked;
};

/** commander answers `help` on what it does not know with all there is, and not with what was wrong. */
const helpful = (argv: readonly string[]): string[] => {
  const [first, topic] = argv;
  if (first !== 'help' || topic === undefined || topic.startsWith('-')) return [...argv];
  if (topic === 'help') return ['--help'];
  return COMMANDS.some(({ name }) => name === topic) ? [...argv] : [topic];
};

/** Looked for by hand: what cannot be read has no values yet. */
const wantsJsonLog = (argv: readonly string[]): boolean =>
  argv.some((word, at) => word === '--log-format=json' || isJsonAfter(argv[at - 1], word));

const isJsonAfter = (option: string | undefined, value: string): boolean =>
  option === '--log-format' && value === 'json';

const outputOf = ({ out, err, width, color }: HelpOutput, json: boolean) => ({
  writeOut: out,
  writeErr: err,
  outputError: (message: string) => {
    const text = usageText(message);
    err(
      json ? `${JSON.stringify({ level: 'error', code: 'usage', text })}\n` : `refpath: ${text}\n`,
    );
  },
  getOutHelpWidth: () => width,
  getErrHelpWidth: () => width,
  getOutHasColors: () => color,
  getErrHasColors: () => color,
});

const withGlobals = (program: Commander): Commander => {
  for (const name of GLOBAL_OPTIONS) program.addOption(commanderOption(name));
  return program
    .addOption(
      new CommanderOption('--no-config', 'read no settings file').helpGroup(OPTIONS.config.group),
    )
    .addOption(
      new CommanderOption(
        '--no-cache',
        'keep nothing for the next run, use nothing kept',
      ).helpGroup(OPTIONS.quiet.group),
    );
};

type Found = (raw: RawOptions, operands: readonly string[]) => void;

const commanderOf = (command: Command, program: Commander, found: Found): Commander => {
  const made = new Commander(command.name)
    .optionsGroup('Other:')
    .copyInheritedSettings(program)
    .description(`${command.name}: ${command.summary}`)
    .summary(command.summary)
    .configureHelp({ showGlobalOptions: true })
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', `\nExamples:\n${command.examples.map((text) => `  ${text}`).join('\n')}`);
  for (const operand of command.operands.split(' ').filter((word) => word !== '')) {
    made.argument(operand);
  }
  for (const name of command.options) made.addOption(commanderOption(name));
  return made.action((...received: unknown[]) => {
    // commander hands over the operands, then the options, then the command itself.
    const operands = received.slice(0, -2).filter((text) => text !== undefined);
    found(made.optsWithGlobals(), operands.map(String));
  });
};

/** Texts are only collected here; what they mean is read in one place, with our own words. */
const commanderOption = (name: OptionName): CommanderOption => {
  const option = OPTIONS[name];
  const made = new CommanderOption(option.flag, helpOf(name)).helpGroup(option.group);
  if (!option.flag.includes('<')) return made;
  return made.argParser((text: string, earlier: unknown) =>
    Array.isArray(earlier) ? [...earlier, text] : [text],
  );
};

const helpOf = (name: OptionName): string => {
  const { help, choices, fallback } = OPTIONS[name];
  const told = [
    choices === undefined ? '' : choices.join(', '),
    typeof fallback === 'string' || typeof fallback === 'number' ? `default: ${fallback}` : '',
  ].filter((text) => text !== '');
  return told.length === 0 ? help : `${help} (${told.join('; ')})`;
};
