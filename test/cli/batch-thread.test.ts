import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type BatchPortion,
  type BatchTask,
  type BatchThreads,
  startBatchThreads,
} from '../../src/cli/batch-thread.ts';
import { sentRows } from '../../src/model/sent-rows.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-batch-thread-'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

let threads: BatchThreads | undefined;
afterEach(() => {
  threads?.stop();
});

/** Threads that do this with what they are told; `answer` sends a text back, and how many tasks were heard. */
const threadsThat = (name: string, words: string): BatchThreads => {
  const file = join(home, `${name}.cjs`);
  writeFileSync(
    file,
    `const { parentPort } = require('node:worker_threads');
    let tasks = 0;
    const answer = (text) => parentPort.postMessage({ text, tally: { rows: tasks, paths: 0, nothing: 0 } });
    parentPort.on('message', (told) => {
      if (told.network) { tasks += 1; return; }
      ${words}
    });`,
  );
  threads = startBatchThreads(file);
  return threads;
};

const TASK: BatchTask = {
  network: { nodes: [], sections: [], columns: new Map() },
  request: {
    ...{ targets: [], accounts: [], from: [], via: [], avoid: [] },
    ...{ maxHops: 3, top: 10, perReferrer: 1, warm: false, minStrength: 0 },
  },
  ...{ format: 'csv', asOf: '2026-11-22' },
  look: { width: 80, fields: [], detail: false, color: false },
};

const portion = (...targets: string[]): BatchPortion => ({
  rows: targets.map((target) => ({ target, priority: '', from: '', line: 2 })),
});

const ECHO = "answer(told.rows.map(({ target }) => target).join('+'));";

describe('a thread', () => {
  test('answers portions in their order, though all are asked at once', async () => {
    const [ask] = threadsThat('order', ECHO).begin(1, TASK);
    const asked = ['a', 'b', 'c', 'd'].map((one) => ask?.(portion(one, one)));
    const texts = (await Promise.all(asked)).map((answered) => answered?.text);
    expect(texts).toEqual(['a+a', 'b+b', 'c+c', 'd+d']);
  });

  test('knows its task before it is asked, and hears it once', async () => {
    const [ask] = threadsThat('task', ECHO).begin(1, TASK);
    expect((await ask?.(portion('a')))?.tally.rows).toBe(1);
    expect((await ask?.(portion('b')))?.tally.rows).toBe(1);
  });

  test('is handed what was found, in memory that is its own from then on', async () => {
    const [ask] = threadsThat('found', "answer(told.found.paths.join(' '));").begin(1, TASK);
    const paths = [{ people: [5, 6], ties: [7], fit: 1, strength: 0.5 }];
    const found = sentRows([{ target: 'a', priority: '', lack: undefined, paths }]);
    const answered = ask?.({ found });
    expect(found.paths.length).toBe(0);
    expect((await answered)?.text).toBe('1 5 6 7');
  });

  test('sends bytes back as well', async () => {
    const [ask] = threadsThat('bytes', "answer(Buffer.from('é'));").begin(1, TASK);
    expect((await ask?.(portion('a')))?.text).toEqual(new Uint8Array([0xc3, 0xa9]));
  });

  test('that fails says so of all it was asked, and of all it is asked later', async () => {
    const [ask] = threadsThat('fails', "throw new Error('no room');").begin(1, TASK);
    const asked = [ask?.(portion('a')), ask?.(portion('b'))];
    for (const one of asked) await expect(one).rejects.toThrow('no room');
    await expect(ask?.(portion('c'))).rejects.toThrow('no room');
  });

  test('whose program is not there fails when it is asked', async () => {
    threads = startBatchThreads(join(home, 'absent.cjs'));
    const [ask] = threads.begin(1, TASK);
    await expect(ask?.(portion('a'))).rejects.toThrow('absent.cjs');
  });
});

test.each([1, 2, 3])('as many begin as are asked for: %i', async (count) => {
  const all = threadsThat(`count-${count}`, ECHO).begin(count, TASK);
  expect(all).toHaveLength(count);
  const texts = await Promise.all(all.map((ask, i) => ask(portion(`${i}`))));
  expect(texts.map(({ text }) => text)).toEqual(all.map((_, i) => `${i}`));
});
