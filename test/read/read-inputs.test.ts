import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { type ReadOptions, readInputs, readOneFile } from '../../src/read/read-inputs.ts';
import { asNobody } from './as-nobody.ts';
import { folderOf } from './workspace.ts';
import { zipOf } from './zip-of.ts';

const CSV = 'name,mail\nAna,ana@harbor.example\n';
const other = (name: string) => `name,mail\n${name},${name}@harbor.example\n`;

const read = async (paths: string[], options: ReadOptions = {}) => {
  const { files, unread } = await readInputs(paths, options);
  return {
    files,
    paths: files.map((file) => file.path),
    containers: files.map((file) => file.container),
    unread: unread.map(({ path, code, detail }) => [path, code, detail].filter(Boolean).join(' ')),
  };
};

describe('a folder', () => {
  test('is read to its depths, in one order, without what is hidden', async () => {
    const folder = folderOf({
      'b.csv': other('bo'),
      'a/z.csv': other('zed'),
      'a/b/c.csv': other('cy'),
      'B.csv': other('bea'),
      '.hidden.csv': CSV,
      '.git/config.csv': CSV,
      'node_modules/x/data.csv': CSV,
      '__MACOSX/b.csv': CSV,
    });
    const { paths, unread } = await read([folder]);
    expect(paths).toEqual(['B.csv', 'a/b/c.csv', 'a/z.csv', 'b.csv']);
    expect(unread).toEqual([]);
  });

  test('gives each file the folder that holds it', async () => {
    const folder = folderOf({ 'data/x.csv': other('a'), 'data/jim/x.csv': other('b') });
    const { containers } = await read([join(folder, 'data')]);
    expect(containers).toEqual(['data/jim', 'data']);
  });

  test('says why a file is no table', async () => {
    const folder = folderOf({
      'a.csv': '',
      'b.csv': '<!doctype html><title>Sign in</title>',
      'c.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'd.json': '{"a": 1}',
      'e.csv': 'name,mail\n',
    });
    const { paths, unread } = await read([folder]);
    expect(unread).toEqual(['a.csv empty', 'b.csv web-page', 'c.csv binary', 'd.json not-a-table']);
    expect(paths).toEqual(['e.csv']);
  });

  test('does not follow links out of itself, nor in circles', async () => {
    const outside = folderOf({ 'secret.csv': CSV });
    const folder = folderOf({ 'a.csv': other('a') });
    symlinkSync(outside, join(folder, 'away'));
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'gone'));
    symlinkSync(join(folder, 'a.csv'), join(folder, 'again.csv'));
    const { paths, unread } = await read([folder]);
    expect(paths).toEqual(['a.csv']);
    expect(unread).toEqual(['away link-outside', 'gone broken-link']);
  });
});

describe('several paths', () => {
  test('names stay short where they are told apart', async () => {
    const folder = folderOf({ 'jim/Profile.csv': other('jim'), 'ana/Positions.csv': other('ana') });
    const { paths, containers } = await read([join(folder, 'jim'), join(folder, 'ana')]);
    expect(paths).toEqual(['Positions.csv', 'Profile.csv']);
    expect(containers).toEqual(['ana', 'jim']);
  });

  test('names get their folder where they are not', async () => {
    const folder = folderOf({ 'jim/C.csv': other('jim'), 'ana/C.csv': other('ana') });
    expect((await read([join(folder, 'jim'), join(folder, 'ana')])).paths).toEqual([
      'ana/C.csv',
      'jim/C.csv',
    ]);
    const single = await read([join(folder, 'jim/C.csv'), join(folder, 'ana/C.csv')]);
    expect(single.paths).toEqual(['ana/C.csv', 'jim/C.csv']);
    expect(single.containers).toEqual(['ana', 'jim']);
  });

  test('names get a number where the folders are called alike', async () => {
    const folder = folderOf({ 'a/x/C.csv': other('jim'), 'b/x/C.csv': other('ana') });
    const { paths } = await read([join(folder, 'a/x'), join(folder, 'b/x')]);
    expect(paths).toEqual(['x (2)/C.csv', 'x/C.csv']);
  });

  test('a file that two of them hold is read once', async () => {
    const folder = folderOf({ 'a/x.csv': CSV });
    const { paths, unread } = await read([folder, join(folder, 'a')]);
    expect({ paths, unread }).toEqual({ paths: ['a/x.csv'], unread: [] });
  });
});

describe('paths that cannot be read', () => {
  test('a path that is not there', async () => {
    const missing = readInputs(['/nowhere/at/all']);
    await expect(missing).rejects.toBeInstanceOf(RefpathError);
    await expect(missing).rejects.toMatchObject({
      code: 'input-missing',
      facts: { path: '/nowhere/at/all' },
    });
  });

  test('one of a folder’s files that may not be read is left out and named', async () => {
    const folder = folderOf({ 'a.csv': CSV, 'b.csv': other('bo') });
    chmodSync(join(folder, 'a.csv'), 0);
    await asNobody(folder, async () => {
      const { paths, unread } = await read([folder]);
      expect({ paths, unread }).toEqual({ paths: ['b.csv'], unread: ['a.csv no-permission'] });
    });
  });

  test('so is a folder in it, with all that it may hold', async () => {
    const folder = folderOf({ 'a.csv': CSV, 'closed/b.csv': other('bo') });
    chmodSync(join(folder, 'closed'), 0);
    await asNobody(folder, async () => {
      const { paths, unread } = await read([folder]);
      expect({ paths, unread }).toEqual({ paths: ['a.csv'], unread: ['closed no-permission'] });
    });
    chmodSync(join(folder, 'closed'), 0o700);
  });

  test.each<[what: string, closed: string, asked: string]>([
    ['the file', 'in/a.csv', 'in/a.csv'],
    ['its folder', 'in', 'in/a.csv'],
    ['the folder itself', 'in', 'in'],
  ])('asked for by name it stops everything: %s', async (_, closed, asked) => {
    const folder = folderOf({ 'in/a.csv': CSV, 'b.csv': other('bo') });
    chmodSync(join(folder, closed), 0);
    await asNobody(folder, () =>
      expect(readInputs([join(folder, 'b.csv'), join(folder, asked)])).rejects.toMatchObject({
        code: 'no-permission',
        facts: { path: join(folder, asked) },
      }),
    );
    chmodSync(join(folder, 'in'), 0o700);
  });

  test('one that went away since its folder was listed is named', async () => {
    const folder = folderOf({ 'a.csv': 'name\n', 'b.csv': CSV });
    async function* input(): AsyncIterable<Buffer> {
      rmSync(join(folder, 'b.csv'));
      yield Buffer.from(other('cy'));
    }
    const { paths, unread } = await read(['-', folder], { stdin: input() });
    expect(paths).toEqual(['-', 'a.csv']);
    expect(unread).toEqual(['b.csv gone']);
  });

  test('an encoding nobody knows', async () => {
    const unknown = readInputs([folderOf({})], { encoding: 'klingon' });
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-encoding' });
  });

  test('a file larger than the limit', async () => {
    const folder = folderOf({ 'a.csv': CSV });
    expect((await read([folder], { limits: { fileBytes: 10 } })).unread).toEqual([
      'a.csv too-large',
    ]);
  });

  test('an empty folder holds nothing, and says nothing', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'sub'));
    expect(await read([folder])).toMatchObject({ paths: [], unread: [] });
  });
});

test('standard input is a file like others', async () => {
  const stdin = (async function* () {
    yield Buffer.from(CSV.slice(0, 5));
    yield Buffer.from(CSV.slice(5));
  })();
  const { files, paths } = await read(['-'], { stdin });
  expect(paths).toEqual(['-']);
  expect(files[0]?.head[1]?.cells).toEqual(['Ana', 'ana@harbor.example']);
});

describe('packed files', () => {
  test('gz, by its bytes and not by its name', async () => {
    const folder = folderOf({ 'a.csv.gz': gzipSync(CSV), 'b.csv': gzipSync(other('bo')) });
    const { paths, files } = await read([folder]);
    expect(paths).toEqual(['a.csv', 'b.csv']);
    expect(files.map((file) => file.bytes)).toEqual([CSV.length, other('bo').length]);
  });

  test('a gz that was cut off, and one that would burst', async () => {
    const folder = folderOf({
      'a.gz': gzipSync(CSV).subarray(0, 15),
      'b.gz': gzipSync(Buffer.alloc(3e6, 'a,b\n')),
    });
    const { unread } = await read([folder], { limits: { entryBytes: 2e6 } });
    expect(unread).toEqual(['a.gz damaged-archive', 'b.gz too-large']);
  });

  test('a zip is a folder, whatever it is called', async () => {
    const zip = zipOf([
      { name: 'Connections.csv', content: CSV },
      { name: 'Jobs/Saved Jobs.csv', content: other('bo') },
      { name: 'Jobs/', content: '' },
      { name: '__MACOSX/._Connections.csv', content: 'x' },
    ]);
    const folder = folderOf({ 'in/Basic.zip.csv': zip });
    const { paths, containers } = await read([join(folder, 'in')]);
    expect(paths).toEqual(['Basic.zip.csv/Connections.csv', 'Basic.zip.csv/Jobs/Saved Jobs.csv']);
    expect(containers).toEqual(['in/Basic.zip.csv', 'in/Basic.zip.csv/Jobs']);
  });

  test('members that are stored or gzipped', async () => {
    const zip = zipOf([
      { name: 'a.csv', content: CSV, method: 0 },
      { name: 'b.csv.gz', content: gzipSync(other('bo')) },
    ]);
    const { paths, unread } = await read([join(folderOf({ 'x.zip': zip }), 'x.zip')]);
    expect(paths).toEqual(['x.zip/a.csv', 'x.zip/b.csv']);
    expect(unread).toEqual([]);
  });
});

describe('the same content twice', () => {
  test('an archive beside its folder counts once, and says where else it was', async () => {
    const folder = folderOf({
      'in/Basic.zip': zipOf([{ name: 'Connections.csv', content: CSV }]),
      'in/Basic/Connections.csv': CSV,
      'in/Connections (1).csv': CSV,
      'in/Connections.txt': CSV.replace('Ana', 'Bea'),
    });
    const { files, paths, unread } = await read([join(folder, 'in')]);
    expect(paths).toEqual(['Basic.zip/Connections.csv', 'Connections.txt']);
    expect(unread).toEqual([
      'Basic/Connections.csv duplicate-of Basic.zip/Connections.csv',
      'Connections (1).csv duplicate-of Basic.zip/Connections.csv',
    ]);
    expect(files[0]?.alsoIn).toEqual(['in/Basic', 'in']);
  });

  test('empty files are no twins', async () => {
    expect((await read([folderOf({ 'a.csv': '', 'b.csv': '' })])).unread).toEqual([
      'a.csv empty',
      'b.csv empty',
    ]);
  });
});

test('rows of a large packed file are there each time they are asked for', async () => {
  const rows = Array.from(
    { length: 250_000 },
    (_, i) => `Ana,ana${i * 7919}@harbor.example\n`,
  ).join('');
  const zip = zipOf([{ name: 'a.csv', content: `name,mail\n${rows}` }]);
  const { files } = await read([join(folderOf({ 'x.zip': zip }), 'x.zip')]);
  const count = () => Array.from(files[0]?.rows() ?? []).length;
  expect([count(), count()]).toEqual([250_001, 250_001]);
});

describe('one file', () => {
  test('is read as itself', async () => {
    const folder = folderOf({ 'a.csv': CSV, 'b.csv': other('bo') });
    expect((await readOneFile(join(folder, 'b.csv'), {})).path).toBe('b.csv');
  });

  test.each<[what: string, asked: string, code: string, facts: object]>([
    ['a folder holds many', '', 'not-a-table', { reason: 'a-folder' }],
    ['an empty one is no table', 'empty.csv', 'not-a-table', { reason: 'empty' }],
    ['one that is not there', 'gone.csv', 'input-missing', {}],
  ])('%s', async (_, asked, code, facts) => {
    const path = join(folderOf({ 'a.csv': CSV, 'empty.csv': '' }), asked);
    await expect(readOneFile(path, {})).rejects.toMatchObject({ code, facts });
  });
});
