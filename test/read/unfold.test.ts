import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { soundContent, unfolded } from '../../src/read/unfold.ts';
import { workbookOf } from './workbook-of.ts';
import { type ZipMember, zipOf } from './zip-of.ts';

const CSV = 'name,mail\nAna,ana@harbor.example\n';

const insideOf = async (members: readonly ZipMember[], limits: Partial<ReadLimits> = {}) => {
  const name = { path: 'team.zip', container: 'in' };
  const content = soundContent(name, bufferSource(zipOf(members)));
  return unfolded(content, { ...DEFAULT_READ_LIMITS, ...limits });
};

/** Paths of what was opened, and what was refused with its reason. */
const unfold = async (members: readonly ZipMember[], limits: Partial<ReadLimits> = {}) =>
  (await insideOf(members, limits)).map(({ name, refused }) => `${name.path} ${refused}`.trim());

const zip = (name: string, ...members: readonly ZipMember[]): ZipMember => ({
  name,
  content: zipOf(members),
});
const csv = (name: string, content: string | Buffer = CSV): ZipMember => ({ name, content });

describe('archives in an archive', () => {
  test('are folders of it, each a container of its own', async () => {
    const inside = await insideOf([
      zip('ana.zip', csv('Connections.csv'), csv('Jobs/Saved Jobs.csv')),
      zip('sales/bo.zip', csv('Connections.csv')),
      csv('notes.csv'),
    ]);
    expect(inside.map(({ name }) => [name.path, name.container])).toEqual([
      ['team.zip/ana.zip/Connections.csv', 'in/team.zip/ana.zip'],
      ['team.zip/ana.zip/Jobs/Saved Jobs.csv', 'in/team.zip/ana.zip/Jobs'],
      ['team.zip/sales/bo.zip/Connections.csv', 'in/team.zip/sales/bo.zip'],
      ['team.zip/notes.csv', 'in/team.zip'],
    ]);
  });

  test('hold none that are opened', async () => {
    const deep = zip('deep.zip', zip('deeper.zip', csv('c.csv')), csv('d.csv'));
    expect(await unfold([deep])).toEqual([
      'team.zip/deep.zip/deeper.zip nested-archive',
      'team.zip/deep.zip/d.csv',
    ]);
  });

  test('may hold a spreadsheet, as deep as a table', async () => {
    const book = { name: 'b.xlsx', content: workbookOf([{ name: 'People', rows: [['name']] }]) };
    const inside = await insideOf([zip('a.zip', book)]);
    expect(inside.map(({ name, parts }) => [name.path, parts.length > 0])).toEqual([
      ['team.zip/a.zip/b.xlsx', true],
    ]);
  });

  test('keep theirs to themselves when they are damaged', async () => {
    const cut = { name: 'cut.zip', content: zipOf([csv('a.csv')]).subarray(0, 60) };
    const bad = zip('bad.zip', { ...csv('a.csv'), crc: 12345 }, csv('../b.csv'), csv('c.csv'));
    expect(await unfold([cut, bad, csv('z.csv')])).toEqual([
      'team.zip/cut.zip damaged-archive',
      'team.zip/bad.zip/a.csv damaged',
      'team.zip/bad.zip damaged-archive',
      'team.zip/z.csv',
    ]);
  });
});

describe('limits of an archive are those of all that stands in it', () => {
  const two = [zip('a.zip', csv('1.csv'), csv('2.csv')), zip('b.zip', csv('3.csv'), csv('4.csv'))];

  test('members', async () => {
    expect(await unfold(two, { zipEntries: 6 })).toHaveLength(4);
    expect(await unfold(two, { zipEntries: 5 })).toEqual([
      'team.zip/a.zip/1.csv',
      'team.zip/a.zip/2.csv',
      'team.zip/b.zip too-many-entries',
    ]);
  });

  test('bytes', async () => {
    const packed = two.reduce((total, { content }) => total + content.length, 0);
    expect(await unfold(two, { archiveBytes: packed + 4 * CSV.length })).toHaveLength(4);
    expect(await unfold(two, { archiveBytes: packed + 4 * CSV.length - 1 })).toEqual([
      'team.zip/a.zip/1.csv',
      'team.zip/a.zip/2.csv',
      'team.zip/b.zip/4.csv too-large',
      'team.zip/b.zip/3.csv',
    ]);
  });

  test('a bomb in an archive within is one', async () => {
    const bomb = zip('a.zip', csv('zeros.csv', Buffer.alloc(4e6)), csv('b.csv'));
    expect(await unfold([bomb])).toEqual([
      'team.zip/a.zip/zeros.csv too-large',
      'team.zip/a.zip/b.csv',
    ]);
  });

  test('a bomb made of one is refused before it is opened', async () => {
    const zeros = zip('zeros.zip', { ...csv('a.csv', Buffer.alloc(4e6)), method: 0 });
    expect(await unfold([zeros])).toEqual(['team.zip/zeros.zip too-large']);
  });
});
