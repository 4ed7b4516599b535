import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CodePlaces, keptCode } from '../../src/cli/kept-code.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-code-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const place = (): string => join(home, 'cache/code/find.code');

const program = (name: string, source: string): string => {
  const path = join(home, name);
  writeFileSync(path, source);
  return path;
};

/** What a file of the program exports, and the module it was loaded into. */
const loadedBy = (load: ReturnType<typeof keptCode>['load'], file: string): unknown => {
  const require = createRequire(join(home, 'start.cjs'));
  const old = require.extensions['.cjs'];
  require.extensions['.cjs'] = load;
  try {
    delete require.cache[file];
    return require(file);
  } finally {
    if (old) require.extensions['.cjs'] = old;
    else delete require.extensions['.cjs'];
  }
};

const PLACES = { built: '/nowhere', bookOf: () => 'find' };

/** One run of a program: loads its files, then keeps them. */
const run = (...files: string[]): unknown[] => runIn({}, ...files);

const runIn = (places: Partial<CodePlaces>, ...files: string[]): unknown[] => {
  const code = keptCode({ ...PLACES, own: dirname(place()), ...places });
  const found = files.map((file) => loadedBy(code.load, file));
  code.keep();
  return found;
};

const writtenAt = (): bigint => statSync(place(), { bigint: true }).ino;

const ADDING = 'exports.sum = (a, b) => a + b;';

describe('a program whose code is kept', () => {
  test('does what it does without', () => {
    const file = program('a.cjs', `${ADDING} exports.sum(1, 1);`);
    for (let times = 0; times < 3; times++) {
      const [found] = run(file) as [{ sum: (a: number, b: number) => number }];
      expect(found.sum(2, 3)).toBe(5);
    }
  });

  test.each([
    ['its exports', 'exports.a = 1', { a: 1 }],
    ['a module of its own', 'module.exports = [1, 2]', [1, 2]],
    ['this', 'this.own = true', { own: true }],
    ['the name of its file', 'exports.name = __filename.slice(-5)', { name: 'a.cjs' }],
    ['the folder of its file', 'exports.same = __filename.startsWith(__dirname)', { same: true }],
    ['packages of Node', "exports.path = require('node:path').posix.sep", { path: '/' }],
    ['letters of any script', "exports.text = 'Łukasz 李 🙂'", { text: 'Łukasz 李 🙂' }],
    ['a comment at its end', 'exports.end = 1 // so', { end: 1 }],
  ])('has %s', (_what, source, expected) => {
    const file = program('a.cjs', source);
    expect(run(file)).toEqual([expected]);
    expect(run(file)).toEqual([expected]);
  });

  test('loads files that load files, and each once', () => {
    const inner = program('inner.cjs', 'exports.times = 1');
    const outer = program('outer.cjs', "exports.same = require('./inner.cjs')");
    const [first, second] = run(outer, inner) as [{ same: { times: number } }, object];
    expect(first.same).toEqual({ times: 1 });
    expect(second).toEqual({ times: 1 });
    expect(run(outer)).toEqual([{ same: { times: 1 } }]);
  });

  test('says where in its file an error is', () => {
    const file = program('a.cjs', 'exports.fail = () => { throw new Error("no") }');
    for (let times = 0; times < 2; times++) {
      const [found] = run(file) as [{ fail: () => void }];
      expect(found.fail).toThrow('no');
      const stack = vi.fn(found.fail);
      try {
        stack();
      } catch (error) {
        expect((error as Error).stack).toContain('a.cjs:1:30');
      }
    }
  });
});

describe('code', () => {
  test('is kept once: a second run of the same writes nothing', () => {
    const file = program('a.cjs', ADDING);
    run(file);
    const first = writtenAt();
    run(file);
    expect(writtenAt()).toBe(first);
  });

  test.each([
    ['a file more', (a: string, b: string) => [a, b]],
    ['another file', (_a: string, b: string) => [b]],
  ])('is kept anew by a run that loads %s', (_what, next) => {
    const a = program('a.cjs', ADDING);
    const b = program('b.cjs', 'exports.b = 1');
    run(a);
    const first = writtenAt();
    run(...next(a, b));
    expect(writtenAt()).not.toBe(first);
  });

  test.each([
    ['one file less', (a: string) => [a]],
    ['none', () => []],
    ['its files in another order', (a: string, b: string) => [b, a]],
  ])('is left as it is by a run that loads %s', (_what, next) => {
    const a = program('a.cjs', ADDING);
    const b = program('b.cjs', 'exports.b = 1');
    run(a, b);
    const first = writtenAt();
    run(...next(a, b));
    expect(writtenAt()).toBe(first);
  });

  test('is of the source, whenever that was written and wherever it lies', () => {
    run(program('a.cjs', ADDING));
    const first = writtenAt();
    mkdirSync(join(home, 'moved'));
    run(program('a.cjs', ADDING), program('moved/a.cjs', ADDING));
    expect(writtenAt()).toBe(first);
  });

  test.each([
    ['of the same length', 'exports.a = 2', { a: 2 }],
    ['of another', 'exports.a = 1 + 9', { a: 10 }],
  ])('is not used for another source %s', (_what, source, expected) => {
    run(program('a.cjs', 'exports.a = 1'));
    expect(run(program('a.cjs', source))).toEqual([expected]);
    expect(run(program('a.cjs', source))).toEqual([expected]);
  });

  test('lies in a folder for its owner alone', () => {
    run(program('a.cjs', ADDING));
    expect(statSync(place()).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'cache/code')).mode & 0o777).toBe(0o700);
  });

  test('leaves no other file behind', () => {
    run(program('a.cjs', ADDING));
    expect(readdirSync(join(home, 'cache/code'))).toEqual([basename(place())]);
  });

  test('is not believed in a folder that others may write to', () => {
    const file = program('a.cjs', 'exports.a = 1');
    run(file);
    const first = writtenAt();
    chmodSync(join(home, 'cache/code'), 0o777);
    expect(run(file)).toEqual([{ a: 1 }]);
    // Closed again, and written by ourselves.
    expect(statSync(join(home, 'cache/code')).mode & 0o777).toBe(0o700);
    expect(writtenAt()).not.toBe(first);
  });

  test('is not written through a link to a folder', () => {
    mkdirSync(join(home, 'elsewhere'));
    mkdirSync(join(home, 'cache'));
    symlinkSync(join(home, 'elsewhere'), join(home, 'cache/code'));
    expect(run(program('a.cjs', 'exports.a = 1'))).toEqual([{ a: 1 }]);
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([]);
  });

  test('is not kept, and nothing said, where no folder can be', () => {
    writeFileSync(join(home, 'cache'), 'a file');
    expect(run(program('a.cjs', 'exports.a = 1'))).toEqual([{ a: 1 }]);
    expect(existsSync(place())).toBe(false);
  });
});

describe('code that is damaged', () => {
  const kept = (): Buffer => {
    run(program('a.cjs', `${ADDING} exports.sum(1, 1)`), program('b.cjs', 'exports.b = 1'));
    return readFileSync(place());
  };

  const isRead = (): void => {
    const files = ['a.cjs', 'b.cjs'].map((name) => join(home, name));
    const [a, b] = run(...files) as [{ sum: (a: number, b: number) => number }, object];
    expect([a.sum(2, 3), b]).toEqual([5, { b: 1 }]);
  };

  test.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is a few bytes', (bytes: Buffer) => bytes.subarray(0, 7)],
    ['is cut in its directory', (bytes: Buffer) => bytes.subarray(0, 30)],
    ['is cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['lacks its last byte', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['is longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['is zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['is text', () => Buffer.from('not code at all, but a text of some length')],
  ])('and %s is not used, and made again', (_what, damage) => {
    const whole = kept();
    writeFileSync(place(), damage(whole));
    isRead();
    // Compiled code differs in a byte or two from run to run: that it is whole shows in its being left alone.
    const again = writtenAt();
    isRead();
    expect(writtenAt()).toBe(again);
  });

  test('in any one byte is not used', () => {
    const whole = kept();
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      writeFileSync(place(), bytes);
      isRead();
    }
  });
});

describe('code in several books', () => {
  const bookOf = (file: string): string => (basename(file).startsWith('load') ? 'load' : 'find');
  const files = (...names: string[]): string[] =>
    names.map((name) => program(name, `exports.from = '${name}'`));
  const books = (): string[] => {
    const folder = dirname(place());
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  };

  test.each([
    ['of one book keeps that', [['a.cjs', 'b.cjs']], ['find.code']],
    ['of the other book alone keeps that', [['load-a.cjs']], ['load.code']],
    ['of both keeps what the first one does without', [['a.cjs', 'load-a.cjs']], ['load.code']],
    [
      'of both, then of one, keeps both',
      [['a.cjs', 'load-a.cjs'], ['a.cjs']],
      ['find.code', 'load.code'],
    ],
    ['of nothing keeps nothing', [[]], []],
  ])('a run %s', (_what, runs, expected) => {
    for (const names of runs) {
      const loaded = runIn({ bookOf }, ...files(...names));
      expect(loaded).toEqual(names.map((from) => ({ from })));
    }
    expect(books()).toEqual(expected);
  });

  test('each is let be while it does', () => {
    const both = files('a.cjs', 'load-a.cjs');
    const [one = ''] = both;
    for (const names of [both, [one]]) runIn({ bookOf }, ...names);
    const inodes = () => books().map((name) => statSync(join(dirname(place()), name)).ino);
    const first = inodes();
    for (const names of [[one], both, [one]]) runIn({ bookOf }, ...names);
    expect(inodes()).toEqual(first);
  });
});

describe('code that was built with the program', () => {
  const built = (): string => join(home, 'built');
  const build = (...files: string[]): void => {
    runIn({ own: built() }, ...files);
    rmSync(join(home, 'cache'), { recursive: true, force: true });
  };

  test('is used, and nothing kept beside it', () => {
    const file = program('a.cjs', ADDING);
    build(file);
    const [found] = runIn({ built: built() }, file) as [{ sum: (a: number, b: number) => number }];
    expect(found.sum(2, 3)).toBe(5);
    expect(existsSync(place())).toBe(false);
  });

  test('may be read by all, as the program may', () => {
    const file = program('a.cjs', ADDING);
    build(file);
    chmodSync(built(), 0o777);
    chmodSync(join(built(), 'find.code'), 0o666);
    runIn({ built: built() }, file);
    expect(existsSync(place())).toBe(false);
  });

  test.each([
    ['of another source', () => program('a.cjs', 'exports.sum = (a, b) => b + a;')],
    ['of another file', () => program('b.cjs', ADDING)],
  ])('is not used where it is %s: our own is kept, and used from then on', (_what, other) => {
    build(program('a.cjs', ADDING));
    const file = other();
    runIn({ built: built() }, file);
    const first = writtenAt();
    runIn({ built: built() }, file);
    expect(writtenAt()).toBe(first);
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['spoiled', (bytes: Buffer) => bytes.fill(0x55, 40, 44)],
    ['empty', () => Buffer.alloc(0)],
  ])('is not used where it is %s', (_what, damage) => {
    const file = program('a.cjs', ADDING);
    build(file);
    const path = join(built(), 'find.code');
    writeFileSync(path, damage(readFileSync(path)));
    const [found] = runIn({ built: built() }, file) as [{ sum: (a: number, b: number) => number }];
    expect(found.sum(2, 3)).toBe(5);
    expect(existsSync(place())).toBe(true);
  });

  test('is used where nothing may be kept, and nothing is', () => {
    const [a, b] = [program('a.cjs', ADDING), program('b.cjs', 'exports.b = 1')];
    build(a);
    expect(runIn({ built: built(), own: undefined }, a, b)).toHaveLength(2);
    expect(existsSync(join(home, 'cache'))).toBe(false);
  });
});
