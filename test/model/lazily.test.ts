import { expect, test } from 'vitest';
import { lazily } from '../../src/model/lazily.ts';

test('a thing is made when it is first asked for, and once', () => {
  let times = 0;
  const thing = lazily(() => {
    times += 1;
    return { times };
  });
  expect(times).toBe(0);
  expect(thing()).toBe(thing());
  expect(times).toBe(1);
});

test('nothing is a thing too', () => {
  let times = 0;
  const nothing = lazily(() => {
    times += 1;
    return undefined;
  });
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

test('what cannot be made is tried again', () => {
  let times = 0;
  const thing = lazily(() => {
    times += 1;
    if (times === 1) throw new Error('not yet');
    return times;
  });
  expect(thing).toThrow('not yet');
  expect(thing()).toBe(2);
});
