import { describe, expect, test } from 'vitest';
import { isMachine, mailboxes } from '../../src/recognize/mail-people.ts';

describe('the addresses of a line', () => {
  const shown = (text: string): string[] =>
    mailboxes(text).map(({ name, email }) => (name ? `${name} <${email}>` : email));

  test.each([
    ['ana@h.example', ['ana@h.example']],
    ['Ana Ruiz <Ana@H.example>', ['Ana Ruiz <ana@h.example>']],
    ['"Ruiz, Ana" <ana@h.example>, bo@h.example', ['Ruiz, Ana <ana@h.example>', 'bo@h.example']],
    ['"Ana ""A"" Ruiz" <ana@h.example>', ['Ana A Ruiz <ana@h.example>']],
    ['"Ana \\"A, B\\" Ruiz" <ana@h.example>', ['Ana \\A, B\\ Ruiz <ana@h.example>']],
    ['a@h.example;b@h.example', ['a@h.example', 'b@h.example']],
    ['ana@h.example (Ana Ruiz)', ['ana@h.example']],
    ['"ana@h.example" <ana@h.example>', ['ana@h.example']],
    ['Team: ana@h.example, bo@h.example;', ['ana@h.example', 'bo@h.example']],
    ['undisclosed-recipients:;', []],
    ['Ana Ruiz', []],
    [',,;', []],
    ['', []],
  ])('%j', (text, people) => {
    expect(shown(text)).toEqual(people);
  });

  test('of ten thousand are read as fast as they come', () => {
    const started = performance.now();
    expect(mailboxes('"A, B" <a@h.example>, '.repeat(10_000))).toHaveLength(10_000);
    expect(mailboxes('"'.repeat(10_001))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('who is a machine', () => {
  test.each([
    'noreply@h.example',
    'no-reply@h.example',
    'No-Reply+7@h.example',
    'do-not-reply@h.example',
    'donotreply@h.example',
    'mailer-daemon@h.example',
    'postmaster@h.example',
    'bounce@h.example',
    'bounces@h.example',
    'notifications@h.example',
    'messages-noreply@h.example',
    'comments-noreply@docs.google.com',
    'no_reply@h.example',
    'no.reply+7@h.example',
    'noreply-7@h.example',
    'ne-pas-repondre@h.example',
    'no.responder@h.example',
    'nicht-antworten@h.example',
    'nao-responda@h.example',
    'calendar-notification@google.com',
    'newsletter@h.example',
    'alerts@h.example',
    'c_1f@resource.calendar.google.com',
    'abc@group.calendar.google.com',
  ])('%s', (email) => {
    expect(isMachine(email)).toBe(true);
  });

  test.each([
    'ana@h.example',
    'norah@h.example',
    'noreplying.person@h.example',
    'reply@h.example',
    'notificator@h.example',
    'post@h.example',
    'ana@calendar.google.com',
    '',
  ])('%j is none', (email) => {
    expect(isMachine(email)).toBe(false);
  });
});
