import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueText, issueView } from '../../src/wording/issues.ts';
import { isNoteCode, noteText } from '../../src/wording/note-words.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');

/** Every code that the reading of files gives, out of its source text. */
const codesOf = (): string[] => {
  const texts = ['read', 'recognize', 'recognize/formats', 'normalize'].flatMap((folder) =>
    readdirSync(join(SOURCE, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(SOURCE, folder, name), 'utf8')),
  );
  const found = texts.flatMap((text) => [
    ...text.matchAll(/note\(\s*'(?:skipped|repaired)',\s*'([a-z0-9-]+)'/g),
    ...text.matchAll(/refuse\(\s*'\w+',\s*'([a-z0-9-]+)'\)/g),
    ...text.matchAll(/\bcode: '([a-z0-9-]+)'/g),
    ...text.matchAll(/if \([^\n]*\) return '([a-z]+-[a-z-]+)';/g),
  ]);
  return [...new Set(found.map((match) => match[1] ?? ''))].filter((code) => !NO_CODES.has(code));
};

/** Matches that are no codes but encodings and kinds of content. */
const NO_CODES = new Set(['web-page', 'utf-8']);

describe('every code that reading gives has its words', () => {
  test('codes were found', () => {
    expect(codesOf().length).toBeGreaterThan(15);
  });

  test('none is missing', () => {
    expect(codesOf().filter((code) => !isNoteCode(code))).toEqual([]);
  });

  test('words begin small and end open, since they follow "12 rows:"', () => {
    for (const code of codesOf()) expect(noteText(code)).not.toMatch(/\.$/);
  });
});

describe('an issue says where, what was found and what would be right', () => {
  test('in a cell', () => {
    expect(
      issueText({
        code: 'bad-strength',
        file: 'ties.csv',
        line: 4,
        column: 3,
        field: 'strength',
        facts: { value: '7' },
        refused: true,
      }),
    ).toBe('column 3 "strength": expected a number above 0 and up to 1, found "7".');
  });

  test('in an empty cell', () => {
    expect(
      issueText({
        code: 'no-person',
        column: 1,
        field: 'from',
        facts: { value: '' },
        refused: true,
      }),
    ).toBe('column 1 "from": expected a person, found nothing.');
  });

  test('in a row', () => {
    expect(issueText({ code: 'unclosed-quote', line: 9, refused: true })).toBe(
      'A quote that never closes.',
    );
  });

  test('of a file that is not understood: the nearest format and what it lacks', () => {
    const facts = { nearest: 'linkedin/connections', lacks: 'Connected On' };
    expect(issueText({ code: 'not-understood', facts, refused: true })).toBe(
      'Not used: looks most like linkedin/connections, but lacks Connected On.',
    );
    expect(issueText({ code: 'not-understood', refused: true })).toBe(
      'Not used: like no export that refpath knows.',
    );
  });

  test('and is shown with file and line, or without where there is none', () => {
    expect(issueView({ code: 'empty', file: 'a.csv', refused: true })).toEqual({
      code: 'empty',
      file: 'a.csv',
      line: null,
      text: 'The file is empty.',
    });
    expect(issueView({ code: 'nobody-fits', facts: { query: 'x' }, refused: false })).toEqual({
      code: 'nobody-fits',
      file: '',
      line: null,
      text: 'Nobody in the data fits "x".',
    });
  });
});
