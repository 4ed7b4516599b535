import { describe, expect, test } from 'vitest';
import {
  MAIL_HEADER,
  MESSAGE_HEADER,
  mailHeaders,
  messageHeaders,
} from '../../src/read/mail-headers.ts';

/** The messages of a mailbox: line, and the fields that are asked for. */
const messages = (lines: readonly string[], ...fields: readonly string[]): string[] =>
  Array.from(mailHeaders(lines.map((text, i) => ({ text, line: i + 1 }))), ({ cells, line }) =>
    [line, ...fields.map((name) => cells[MAIL_HEADER.indexOf(name)])].join(' | '),
  );

const SEPARATOR = 'From ana@h.example Fri Feb 04 17:10:22 +0000 2022';
const message = (...lines: readonly string[]): string[] => [SEPARATOR, ...lines, '', 'Body.', ''];

describe('where a message begins', () => {
  test.each([
    ['at a sender and a date', [SEPARATOR]],
    ['as Gmail writes it', ['From 1723853304940284153@xxx Fri Feb 04 17:10:22 +0000 2022']],
    ['as others do', ['From MAILER-DAEMON Fri Feb  4 17:10:22 2022']],
  ])('%s', (_, lines) => {
    expect(messages([...lines, 'To: bo@h.example'], 'To')).toEqual(['1 | bo@h.example']);
  });

  test.each([
    ['a sentence', 'From now on we meet on Fridays'],
    ['a sentence with a year', 'From 2019 to 2022 I was at Harbor'],
    ['a sentence that was marked', `>${SEPARATOR}`],
    ['a header', 'From: bo@h.example'],
  ])('but not at %s in the body', (_, line) => {
    expect(messages([...message('To: bo@h.example'), line, 'To: cy@h.example'], 'To')).toEqual([
      '1 | bo@h.example',
    ]);
  });

  test('nor at a separator that no empty line is before', () => {
    expect(messages([SEPARATOR, 'To: bo@h.example', '', 'Text', SEPARATOR], 'To')).toHaveLength(1);
  });

  test('one after another', () => {
    const two = [...message('To: bo@h.example'), ...message('To: cy@h.example')];
    expect(messages(two, 'To')).toEqual(['1 | bo@h.example', '6 | cy@h.example']);
  });
});

describe('the fields of a message', () => {
  test.each([
    ['as they stand', ['To: bo@h.example'], 'To', 'bo@h.example'],
    ['in any case', ['TO: bo@h.example', 'message-id: <1@x>'], 'Message-ID', '<1@x>'],
    [
      'over several lines',
      ['To: bo@h.example,', ' cy@h.example'],
      'To',
      'bo@h.example, cy@h.example',
    ],
    ['behind a tab', ['To: bo@h.example,', '\tcy@h.example'], 'To', 'bo@h.example, cy@h.example'],
    ['with a colon', ['From: "A: B" <a@h.example>'], 'From', '"A: B" <a@h.example>'],
    ['twice', ['To: bo@h.example', 'To: cy@h.example'], 'To', 'bo@h.example, cy@h.example'],
    [
      'the first of two',
      ['Message-ID: <1@x>', 'Message-ID: <2@x>', ' more'],
      'Message-ID',
      '<1@x>',
    ],
    [
      'in words of another script',
      ['From: =?UTF-8?Q?M=C3=BCller?= <m@h.example>'],
      'From',
      'Müller <m@h.example>',
    ],
    [
      'in such words, one behind another',
      ['From: =?UTF-8?B?WsO2?=', ' =?UTF-8?B?bGxlcg==?='],
      'From',
      'Zöller',
    ],
    ['in no encoding that anybody knows', ['From: =?x-none?Q?A?='], 'From', '=?x-none?Q?A?='],
    ['none', ['Subject: private'], 'To', ''],
  ])('%s', (_, lines, field, shown) => {
    expect(messages(message(...lines), field)).toEqual([`1 | ${shown}`]);
  });

  test('are not looked for in the body', () => {
    expect(messages([SEPARATOR, 'To: bo@h.example', '', 'Cc: cy@h.example'], 'To', 'Cc')).toEqual([
      '1 | bo@h.example | ',
    ]);
  });

  test('what is folded below another field is not added to one that is kept', () => {
    expect(messages(message('To: bo@h.example', 'Subject: a', ' b'), 'To')).toEqual([
      '1 | bo@h.example',
    ]);
  });

  test('neither subjects nor bodies are kept', () => {
    const all = messages(message('Subject: private', 'X-Secret: private'), ...MAIL_HEADER);
    expect(all.join()).not.toContain('private');
    expect(all.join()).not.toContain('Body');
  });

  test('a mailing to thousands is not held whole', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ` person${i}@h.example,`);
    const [shown = ''] = messages(message('To: a@h.example,', ...many), 'To');
    expect(shown.length).toBeLessThan(20_000);
  });
});

test('no mailbox has no messages', () => {
  expect(messages([], 'To')).toEqual([]);
  expect(messages(['To: bo@h.example', ''], 'To')).toEqual([]);
});

describe('a message in a file of its own', () => {
  const read = (...lines: readonly string[]) =>
    Array.from(
      messageHeaders(lines.map((text, i) => ({ text, line: i + 1 }))),
      ({ cells, line }) => [line, cells.filter(Boolean)],
    );

  test.each<[string, readonly string[], readonly string[]]>([
    ['its fields', ['To: bo@h.example', 'From: a@h.example'], ['a@h.example', 'bo@h.example']],
    ['not what is written', ['To: bo@h.example', '', 'To: cy@h.example'], ['bo@h.example']],
    ['a field over lines', ['To: bo@h.example,', ' cy@h.example'], ['bo@h.example, cy@h.example']],
    ['decoded names', ['From: =?UTF-8?Q?J=C3=B6_K?= <j@h.example>'], ['Jö K <j@h.example>']],
    ['nothing of a separator in the text', ['To: bo@h.example', '', SEPARATOR], ['bo@h.example']],
  ])('has %s', (_, lines, cells) => {
    expect(read(...lines)).toEqual([[1, cells]]);
  });

  test('is not read beyond its headers', () => {
    function* endless() {
      yield { text: 'To: bo@h.example', line: 1 };
      yield { text: '', line: 2 };
      throw new Error('read on');
    }
    expect([...messageHeaders(endless())]).toHaveLength(1);
  });

  test('has a header of its own, told from that of a mailbox', () => {
    expect(MESSAGE_HEADER.filter((name) => !MAIL_HEADER.includes(name))).toEqual(['Return-Path']);
  });
});

describe('what tells a message that nobody wrote', () => {
  test.each([
    ['Subject: Automatic reply: Merger talks', 'Subject', 'Automatic reply:'],
    [
      'Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A?= fusion',
      'Subject',
      'Réponse automatique :',
    ],
    ['Subject: Merger talks', 'Subject', ''],
    [`Subject: ${'Merger talks '.repeat(6)}: all of it`, 'Subject', ''],
    ['Content-Type: multipart/report; report-type=x', 'Content-Type', 'multipart/report'],
    ['Content-Type: text/plain', 'Content-Type', 'text/plain'],
    ['X-Autoreply: yes', 'X-Autoreply', 'yes'],
    ['X-Autorespond: away', 'X-Autoreply', 'away'],
  ])('%s', (line, field, kept) => {
    expect(messages(message('To: bo@h.example', line), field)).toEqual([`1 | ${kept}`]);
  });
});
