import { expect, test } from 'vitest';
import { formatDocs } from '../../src/recognize/format-docs.ts';
import { plainTies } from '../../src/recognize/formats/plain-ties.ts';
import { formats } from '../../src/recognize/formats.ts';

test('a format is shown with how to make it, what it needs and every header it knows', () => {
  const text = formatDocs([plainTies]);
  expect(text).toContain(
    '## plain/ties\n\nA table of your own: one row a tie that somebody vouches for.',
  );
  expect(text).toContain('Recognized by `from`; `to`; `strength`.');
  expect(text).toContain('| lastContact | `last_contact` |');
});

test('every format has its section', () => {
  const headings = formatDocs(formats).match(/^## .*\/.*$/gm);
  const read = formats.filter(({ unused }) => unused === undefined);
  expect(headings).toEqual(read.map(({ name }) => `## ${name}`));
});

test('what is recognized and not used is listed below all others, with the reason', () => {
  const text = formatDocs(formats);
  const [, list = ''] = text.split('## Recognized, and not used');
  expect(list).toContain(
    '| linkedin/company-follows | `Organization`; `Followed On` | says nothing of who knows whom |',
  );
  for (const { name, unused } of formats) {
    expect(list.includes(`| ${name} |`)).toBe(unused !== undefined);
  }
});

test('no cell breaks the table', () => {
  const rows = formatDocs(formats)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(formats.length);
  for (const row of rows) expect([3, 4]).toContain(row.match(/(?<!\\)\|/g)?.length);
});
