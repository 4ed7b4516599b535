import type { RefpathError } from '../model/issue.ts';
import { MEMORY_ERRORS } from './memory-words.ts';
import { noteText } from './note-words.ts';
import { type Facts, fact, grouped, sentences, worded } from './sentences.ts';

const near = (facts: Facts): string =>
  fact(facts, 'nearest') === '' ? '' : ` Did you mean "${fact(facts, 'nearest')}"?`;

/** A command that can be pasted as it stands; of several paths it names none. */
const checkOf = (facts: Facts): string => {
  const path = fact(facts, 'path');
  return path === '' || path.includes(', ')
    ? 'refpath check'
    : `refpath check --data ${shellWord(path)}`;
};

const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const reason = (facts: Facts): string =>
  fact(facts, 'reason') === '' ? '' : ` (${fact(facts, 'reason')})`;

const path = (facts: Facts): string => {
  const named = fact(facts, 'path') || fact(facts, 'file');
  return named === '-' ? 'standard input' : named;
};

const line = (facts: Facts): string =>
  fact(facts, 'line') === '' ? '' : `:${fact(facts, 'line')}`;

const TOO_MANY = new Set(['EMFILE', 'ENFILE']);

const ERRORS = sentences(MEMORY_ERRORS, {
  'input-missing': (facts) => `There is no file or folder "${path(facts)}".${near(facts)}`,
  'no-people': (facts) =>
    `Found no people in ${path(facts) || 'the data'}. ` +
    `Pass --data with LinkedIn, CRM or plain exports; \`${checkOf(facts)}\` tells what was read.`,
  'no-permission': (facts) => `May not read "${path(facts)}"${reason(facts)}.`,
  locked: (facts) =>
    TOO_MANY.has(fact(facts, 'reason'))
      ? `Too many files are open${reason(facts)}. Try again later.`
      : `Another program uses "${path(facts)}"${reason(facts)}. Try again later.`,
  refused: (facts) =>
    `Refused under --strict: ${fact(facts, 'what') || 'rows or files were left out'}. ` +
    '`refpath check` tells which.',
  'odd-row': (facts) =>
    `Refused under --strict: ${path(facts)}${line(facts)}: ${noteText(fact(facts, 'reason'))}.`,
  usage: (facts) =>
    `Expected ${fact(facts, 'option')} to be otherwise, got "${fact(facts, 'value')}".`,
  'unknown-encoding': (facts) =>
    `Expected --encoding to be the name of an encoding such as utf-8 or windows-1252, got "${fact(facts, 'encoding')}".`,
  'not-a-table': (facts) =>
    `"${path(facts)}" is not a table${fact(facts, 'reason') === '' ? '' : `: ${noteText(fact(facts, 'reason'))}`}.`,
  'not-targets': (facts) =>
    `"${path(facts)}" is no table of targets. Expected a column "target"; "priority" and "from" may follow.`,
  'not-asks': (facts) =>
    `"${path(facts)}" is no table of asks. Expected the columns date, seller, referrer, target and status.`,
  'too-few-asks': (facts) =>
    `Too few asks with an outcome to learn from: ${fact(facts, 'won')} introduced or met, ${fact(facts, 'lost')} declined or ` +
    `without an answer. Expected at least ${fact(facts, 'needed')}, and ${fact(facts, 'each')} of either kind.`,
  'graph-too-large': (facts) =>
    `${grouped(Number(facts['ties']))} ties are more than one graphology graph can hold (${grouped(Number(facts['most']))}). ` +
    'Choose some people, or take "export graph", which has no such limit.',
  'config-missing': (facts) => `There is no settings file "${path(facts)}".`,
  'config-unreadable': (facts) => `${path(facts)} cannot be read${reason(facts)}.`,
  'config-json': (facts) =>
    `${path(facts)}${line(facts)} is not JSON${reason(facts)}. Expected an object of settings.`,
  'config-unknown-key': (facts) =>
    `${path(facts)}${line(facts)}: there is no setting "${fact(facts, 'key')}".` +
    (near(facts) || ` Expected one of ${fact(facts, 'known')}.`),
  'config-value': (facts) =>
    `${path(facts)}${line(facts)}: expected "${fact(facts, 'key')}" to be otherwise${reason(facts)}.`,
  'config-map-format': (facts) =>
    `--map: there is no format "${fact(facts, 'format')}". Expected one of ${fact(facts, 'known')}.`,
  'config-map-field': (facts) =>
    `--map: ${fact(facts, 'format')} has no column "${fact(facts, 'field')}". Expected one of ${fact(facts, 'known')}, or "" for a column that is not to be read.`,
  'config-map-header': (facts) => `--map: ${path(facts)} has no column "${fact(facts, 'header')}".`,
  'config-map-lacks': (facts) =>
    `--map: as ${fact(facts, 'format')}, ${path(facts)} lacks ${fact(facts, 'lacks')}. Name a column for it.`,
  'config-map-unused': (facts) =>
    `--map: no file is called "${fact(facts, 'files')}". Expected the end of a path, with * for any part of it.`,
  'cannot-write': (facts) => `Cannot write "${path(facts)}"${reason(facts)}.`,
  'too-much-for-xlsx':
    'A sheet of xlsx ends at 1,048,576 rows, and there are more. Take --format csv, or ndjson.',
  'output-symlink': (facts) =>
    `Cannot write "${path(facts)}": it is a symbolic link. Name the file it points to.`,
});

/** The sentence for what stopped the command. */
export const errorText = (error: RefpathError): string => {
  const message = fact(error.facts, 'message');
  return message === '' ? worded(ERRORS, error.code, error.facts) : message;
};
