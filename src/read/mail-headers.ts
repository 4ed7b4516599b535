import type { RawRow } from '../model/raw-file.ts';
import { decodedWords } from './encoded-text.ts';
import type { TextLine } from './text-lines.ts';

export const MAIL_HEADER = [
  'Date',
  'From',
  'To',
  'Cc',
  'Message-ID',
  'In-Reply-To',
  'List-Id',
  'List-Unsubscribe',
  'Precedence',
  'Auto-Submitted',
  'X-Gmail-Labels',
  'Content-Type',
  'X-Autoreply',
  'Subject',
];

/** One more tells a message that is a file of its own from those of a mailbox. */
export const MESSAGE_HEADER = [...MAIL_HEADER, 'Return-Path'];

/**
 * Messages of a mailbox, one row each: who wrote to whom and when. Bodies are never kept, of a subject only what
 * programs write before it ("Automatic reply:").
 */
export function* mailHeaders(lines: Iterable<TextLine>): Generator<RawRow> {
  let message: Message | undefined;
  let isBlankBefore = true;
  for (const { text, line } of lines) {
    const opens = isBlankBefore && isSeparator(text);
    if (opens && message) yield rowOf(message);
    if (opens) message = messageAt(line);
    else if (message) addLine(message, text);
    isBlankBefore = text === '';
  }
  if (message) yield rowOf(message);
}

/** The one message of a file: what follows its headers is not read. */
export function* messageHeaders(lines: Iterable<TextLine>): Generator<RawRow> {
  const message = messageAt(1);
  for (const { text } of lines) {
    addLine(message, text);
    if (message.isBody) break;
  }
  yield rowOf(message);
}

/** A sender and a date; a sentence in a body that starts with "From " has none. */
const isSeparator = (text: string): boolean =>
  text.startsWith('From ') && /^From \S+ .*\d:\d\d.*\d{4}/.test(text.slice(0, 200));

type Message = {
  readonly line: number;
  readonly fields: Map<string, string>;
  last: string;
  isBody: boolean;
};

const messageAt = (line: number): Message => ({ line, fields: new Map(), last: '', isBody: false });

const KEPT: ReadonlyMap<string, string> = new Map([
  ...MAIL_HEADER.map((name) => [name.toLowerCase(), name] as const),
  ['x-autorespond', 'X-Autoreply'],
]);

/** More recipients than this make a mailing, not a message. */
const LONG_FIELD = 16 * 1024;

const addLine = (message: Message, text: string): void => {
  if (text === '') message.isBody = true;
  if (message.isBody) return;
  if (/^[ \t]/.test(text)) addTo(message, ` ${text.trim()}`);
  else openField(message, text);
};

const openField = (message: Message, text: string): void => {
  const at = text.indexOf(':');
  const name = KEPT.get(text.slice(0, Math.max(at, 0)).toLowerCase()) ?? '';
  const isRepeated = message.fields.has(name);
  message.last = isRepeated && !LISTS.has(name) ? '' : name;
  addTo(message, `${isRepeated ? ', ' : ''}${text.slice(at + 1).trim()}`);
};

/** Of these a message may have several; of any other, the first is meant. */
const LISTS = new Set(['To', 'Cc']);

const addTo = ({ fields, last }: Message, text: string): void => {
  const before = fields.get(last) ?? '';
  if (last !== '' && before.length < LONG_FIELD) fields.set(last, before + text);
};

const rowOf = ({ fields, line }: Message): RawRow => ({
  cells: MAIL_HEADER.map((name) => shown(name, decodedWords(fields.get(name) ?? ''))),
  line,
});

/** Of a subject up to its first colon, of what a message consists of no more than the kind. */
const shown = (name: string, text: string): string => {
  if (name === 'Subject') return /^[^:：]{0,60}[:：]/u.exec(text)?.[0] ?? '';
  return name === 'Content-Type' ? text.replace(/;.*/s, '') : text;
};
