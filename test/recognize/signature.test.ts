import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/model/format.ts';
import { fitsOf, signatures } from '../../src/recognize/signature.ts';

const format = (
  name: string,
  columns: Format['columns'],
  rest: Partial<Pick<Format, 'needs' | 'never'>> = {},
): Format => ({
  name,
  system: name,
  columns,
  needs: Object.keys(columns).map((field) => [field]),
  howTo: '',
  read: () => undefined,
  ...rest,
});

const PEOPLE = format('people', { name: ['Name', 'Full Name'], email: ['Email', 'E-mail'] });
const DEALS = format('deals', { name: ['Name'], stage: ['Stage'] }, { never: ['Email'] });
const CALLS = format(
  'calls',
  { caller: ['From'], callee: ['To'], day: ['Date', 'Day'] },
  { needs: [['caller', 'callee'], ['day']] },
);
const KNOWN = signatures([PEOPLE, DEALS, CALLS]);

const fits = (...cells: readonly string[]) =>
  fitsOf(cells, KNOWN).map(({ format: at, met, bindings }) => ({
    name: KNOWN.formats[at]?.name,
    met,
    bindings: Array.from(bindings, ([field, columns]) => `${field} ${columns.join('+')}`).sort(),
  }));

describe('how a record fits as a header', () => {
  test('each format that knows a cell has its say, in the order of the table', () => {
    expect(fits('Name', 'Email')).toEqual([
      { name: 'people', met: true, bindings: ['email 1', 'name 0'] },
      { name: 'deals', met: false, bindings: ['name 0'] },
    ]);
  });

  test('no format has, where none knows a cell', () => {
    expect(fits('Shoe size', 'Color')).toEqual([]);
    expect(fits()).toEqual([]);
  });

  test('one field of a group is enough, and each group needs one', () => {
    expect(fits('From', 'Day')).toEqual([
      { name: 'calls', met: true, bindings: ['caller 0', 'day 1'] },
    ]);
    expect(fits('From', 'To')).toEqual([
      { name: 'calls', met: false, bindings: ['callee 1', 'caller 0'] },
    ]);
  });

  test('a header that a format never has rules it out', () => {
    expect(fits('Name', 'Stage').map(({ name, met }) => [name, met])).toEqual([
      ['people', false],
      ['deals', true],
    ]);
    expect(fits('Name', 'Stage', 'E-MAIL').map(({ name, met }) => [name, met])).toEqual([
      ['people', true],
      ['deals', false],
    ]);
  });

  test('the best spelling of a field comes first, then the leftmost column', () => {
    expect(fits('Full Name', 'E-mail', 'Name', 'Email', 'Name')[0]?.bindings).toEqual([
      'email 1+3',
      'name 2+4+0',
    ]);
  });

  test('cells longer than any header are none', () => {
    expect(fits(`Name${' '.repeat(300)}`, 'Email')[0]?.bindings).toEqual(['email 1']);
  });
});

describe('how much a header tells', () => {
  const bits = (...cells: readonly string[]): number[] =>
    fitsOf(cells, KNOWN).map((fit) => Math.round(fit.bits * 100) / 100);

  test('is more, the fewer formats have it', () => {
    expect(bits('Name')).toEqual([1, 1]);
    expect(bits('Stage')).toEqual([2]);
  });

  test('adds up over different headers, and not over the same', () => {
    expect(bits('Name', 'Stage')).toEqual([1, 3]);
    expect(bits('Stage', 'Stage', 'stage')).toEqual([2]);
  });

  test('is nothing for a name that only objects know', () => {
    expect(bits('__proto__', 'constructor', 'toString')).toEqual([]);
  });
});
