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
  expect(headings).toEqual(formats.map(({ name }) => `## ${name}`));
});

test('no cell breaks the table', () => {
  const rows = formatDocs(formats)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(formats.length);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
});
