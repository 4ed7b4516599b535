import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { OptionValues } from '../../src/cli/options.ts';
import { type Progress, progressOf } from '../../src/cli/progress.ts';
import { readOptions } from '../../src/cli/read-options.ts';
import type { Streams } from '../../src/cli/session.ts';

type Setting = {
  readonly isTTY?: boolean;
  readonly env?: Record<string, string>;
  readonly values?: Partial<OptionValues>;
};

/** A progress line whose clock the test turns; `said` is all that was written, as a terminal hears it. */
const watched = ({ isTTY = true, env = {}, values = {} }: Setting = {}) => {
  const pieces: string[] = [];
  const stderr = new Writable({
    write(piece, _encoding, done) {
      pieces.push(String(piece));
      done();
    },
  });
  const stream = Object.assign(stderr, { isTTY });
  const clock = { now: 0 };
  const streams: Streams = {
    stdin: {},
    stdout: stream,
    stderr: stream,
    env,
    today: () => '2026-11-22',
  };
  const session = { streams, values: { ...readOptions({}), ...values } };
  return { progress: progressOf(session, () => clock.now), clock, said: () => pieces.join('') };
};

const WIPE = '\r\u001b[K';

const begun = (setting?: Setting) => {
  const { progress, ...rest } = watched(setting);
  if (progress === undefined) throw new Error('no progress');
  progress.expect(1000);
  return { progress, ...rest };
};

describe('how far a loading is', () => {
  test('is not told within the first second', () => {
    const { progress, clock, said } = begun();
    clock.now = 999;
    progress.read(500);
    progress.stage('people');
    progress.end();
    expect(said()).toBe('');
  });

  test('is told in one line that is written over and over, and wiped away at the end', () => {
    const { progress, clock, said } = begun();
    clock.now = 1000;
    progress.read(250);
    clock.now = 1100;
    progress.read(500);
    clock.now = 1200;
    progress.stage('people');
    clock.now = 1300;
    progress.stage('ties');
    progress.end();
    const lines = ['Reading 25 %', 'Reading 75 %', 'Telling who is who', 'Weighing ties'];
    expect(said()).toBe(`${lines.map((line) => `${WIPE}${line} …`).join('')}${WIPE}`);
  });

  test('is told ten times a second at most, and only when it is another', () => {
    const { progress, clock, said } = begun();
    for (clock.now = 1000; clock.now < 1100; clock.now++) progress.read(1);
    expect(said()).toBe(`${WIPE}Reading 0 % …`);
    clock.now = 2000;
    progress.read(0);
    clock.now = 2001;
    progress.read(0);
    expect(said()).toBe(`${WIPE}Reading 0 % …${WIPE}Reading 10 % …`);
  });

  test('never is all of it while it goes on, also where a file is read twice', () => {
    const { progress, clock, said } = begun();
    clock.now = 1000;
    progress.read(5000);
    expect(said()).toBe(`${WIPE}Reading 99 % …`);
  });

  test('ends once', () => {
    const { progress, clock, said } = begun();
    clock.now = 1000;
    progress.read(10);
    progress.end();
    progress.end();
    expect(said()).toBe(`${WIPE}Reading 1 % …${WIPE}`);
  });
});

describe('nothing is told', () => {
  test.each<[string, Setting]>([
    ['in a pipe', { isTTY: false }],
    ['under --quiet', { values: { quiet: true } }],
    ['where lines are JSON', { values: { logFormat: 'json' } }],
    ['to a dumb terminal', { env: { TERM: 'dumb' } }],
  ])('%s', (_, setting) => {
    const none: Progress | undefined = watched(setting).progress;
    expect(none).toBeUndefined();
  });
});
