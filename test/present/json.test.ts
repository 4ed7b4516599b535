import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '../../src/present/figures.ts';
import { json, jsonLine } from '../../src/present/json.ts';

describe('numbers have six digits that say something', () => {
  test.each<[unknown, string]>([
    [{ a: 0.12345678 }, '{"a":0.123457}'],
    [{ a: 0.0518721 }, '{"a":0.0518721}'],
    [{ a: 12.3456789 }, '{"a":12.3457}'],
    [{ a: 1.23456789e-9 }, '{"a":1.23457e-9}'],
    [{ a: 1_234_567_890 }, '{"a":1234567890}'],
    [{ a: '0.12345678', b: 0.1 }, '{"a":"0.12345678","b":0.1}'],
    [['0.12345678', 0.12345678, null, true], '["0.12345678",0.123457,null,true]'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
  ])('%j', (value, text) => {
    expect(jsonLine(value)).toBe(`${text}\n`);
  });

  test('wherever they stand, as asking for each of them would have it', () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    const value = fc.jsonValue({ depthSize: 'small' });
    const short = (_key: string, one: unknown) => (typeof one === 'number' ? figure(one) : one);
    fc.assert(
      fc.property(fc.record({ number, value, more: fc.array(number) }), (report) => {
        const inOnes = JSON.stringify(report, short);
        expect(JSON.parse(jsonLine(report))).toEqual(JSON.parse(inOnes));
        expect(JSON.parse([...json(report)].join(''))).toEqual(JSON.parse(inOnes));
      }),
      { numRuns: 500 },
    );
  });
});

test('what a terminal would act on is escaped, other letters stay', () => {
  expect(jsonLine({ name: 'Zoë\u202e García \u001b' })).toBe(
    '{"name":"Zoë\\u202e García \\u001b"}\n',
  );
});
