import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns } from '../../src/model/claim-columns.ts';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import { heardTexts, sentTexts } from '../../src/model/sent-texts.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { readPlain } from '../../src/normalize/plain-table.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { readTable as readFile } from '../../src/read/read-table.ts';
import { type ExtractSettings, extractAll } from '../../src/recognize/extract-all.ts';
import {
  extractPortions,
  type Portion,
  readPortion,
} from '../../src/recognize/extract-portions.ts';
import type { RecognizedFile } from '../../src/recognize/linkedin-owner.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { allClaimed } from './all-claimed.ts';

const SETTINGS: ExtractSettings = {
  ...{ readTable, readPlain, unread: [], owner: '' },
  reading: { dateOrder: undefined },
};

const knownOf = (path: string, content: string | Buffer): RecognizedFile => {
  const name = { path, container: 'data' };
  const file = readFile(name, bufferSource(Buffer.from(content)), { limits: DEFAULT_READ_LIMITS });
  const recognized = recognize(file);
  if (recognized.format === null) throw new Error(`not recognized: ${path}`);
  return { file, recognized };
};

const whole = (files: readonly RecognizedFile[]) => {
  const claims = claimColumns();
  const outcomes = extractAll(files, claims, SETTINGS);
  return { outcomes, ...allClaimed(claims) };
};

/** Who reads a portion: this thread, another one, or another one that fails. */
type Who = 'here' | 'elsewhere' | 'nobody';

type Reading = {
  readonly files: readonly RecognizedFile[];
  readonly portions: readonly Portion[];
  readonly who: (portion: number) => Who;
};

/** As by threads, but that nothing goes on at once. */
const inPortions = async ({ files, portions, who }: Reading) => {
  const claims = claimColumns();
  const pool = textPool();
  const texts = heardTexts();
  let stopped = 0;
  const joined: number[] = [];
  const outcomes = await extractPortions(files, claims, SETTINGS, {
    portions,
    take: (number) => who(number) === 'here',
    async found(number) {
      const portion = portions[number];
      const known = files[portion?.file ?? 0];
      if (portion === undefined || known === undefined || who(number) === 'nobody')
        return undefined;
      const from = pool.size;
      const read = readPortion(known, portion, SETTINGS, pool);
      texts.hear(sentTexts(pool, from));
      if (read) joined.push(number);
      return read && { ...read, texts };
    },
    stop: () => void stopped++,
  });
  return { said: { outcomes, ...allClaimed(claims) }, joined, stopped };
};

/** Behind which line feeds a text is cut. */
const cutAt = (content: string | Buffer, cuts: readonly number[], file = 0): Portion[] => {
  const size = Buffer.byteLength(content);
  const starts = [0, ...cuts];
  return starts.map((from, at) => {
    const isLast = at === starts.length - 1;
    const to = isLast ? Number.POSITIVE_INFINITY : (starts[at + 1] ?? size);
    return { file, part: { from, to }, isLast };
  });
};

const lineStartsOf = (content: string | Buffer): number[] => {
  const bytes = Buffer.from(content);
  return [...bytes.keys()].filter((at) => bytes[at - 1] === 0x0a && at < bytes.length);
};

const HEADER = 'from,to,strength,kind,since,last_contact';
const USUAL = 'P1,P2,0.5,friend,2020-01-02,';
const rows = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, i) => `P${(from + i) % 7},Q${(from + i) % 5},0.${1 + (i % 9)},k${i % 3},2020-01-02,`,
  );
const tableWith = (...lines: readonly string[]): string =>
  [HEADER, ...Array<string>(6).fill(USUAL), ...lines].join('\n');

describe('a table cut at every line feed says what it says in one piece', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain rows', tableWith(...rows(9))],
    ['a last line that ends with a line feed', `${tableWith(...rows(4))}\n`],
    ['lines that end with CR and LF', tableWith(...rows(6)).replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${tableWith(...rows(6))}`],
    ['a quoted line break', tableWith(...rows(3), '"P1\n",P2,0.5,friend,,', ...rows(4))],
    ['two of them', tableWith('P1,"a\nb\nc",0.5,,,', ...rows(2), '"P1\n",P2,0.5,,,', ...rows(2))],
    [
      'a quoted line that looks like a row',
      tableWith('P1,P2,0.5,"x\nP8,P9,0.5,y,,\n",,', ...rows(3)),
    ],
    ['a quote that never ends', tableWith(...rows(3), 'P1,"P2,0.5,,,', ...rows(5))],
    ['quotes without a line break', tableWith('"P1","P,2",0.5,"a ""b""",,', ...rows(3))],
    ['an empty line', tableWith(...rows(3), '', ...rows(3))],
    ['rows that are refused', tableWith('P1,P2,strong,,,', ...rows(2), ',P2,0.5,,,', ...rows(2))],
    ['many that are', tableWith(...Array<string>(9).fill('P1,,0.5,,,'), ...rows(1), 'P1,,1,,,')],
    ['a day that is none', tableWith(...rows(2), 'P1,P2,0.5,,2020-02-31,', ...rows(2))],
    [
      'days whose order the last line tells',
      tableWith('P1,P2,0.5,,03/04/2020,', ...rows(3), 'P1,P2,0.5,,25/04/2020,'),
    ],
    ['a total in the middle', tableWith(...rows(2), 'Total,,12,,,', ...rows(3))],
    ['a total at the end', tableWith(...rows(3), 'Total,,12,,,')],
    ['a footer with rows behind it', tableWith(...rows(3), 'Generated By: Sales,,,,,', ...rows(3))],
    ['the header again', tableWith(...rows(3), HEADER, ...rows(3))],
    ['a row too wide', tableWith(...rows(3), 'a,b,c,d,e,f,g,h', ...rows(3))],
    ['a row too narrow', tableWith(...rows(3), 'P1,P2', ...rows(3))],
    ['a NUL', tableWith(...rows(3), 'P1,P\u00002,0.5,,,', ...rows(3))],
    ['texts in other letters', tableWith('Ørn,José,0.5,vän,,', ...rows(2), 'José,Ørn,0.5,vän,,')],
  ];

  test.each(cases)('%s', async (_, content) => {
    const files = [knownOf('ties.csv', content)];
    const expected = whole(files);
    for (const cut of lineStartsOf(content).filter((_, line) => line % 6 === 0 || line > 6)) {
      const portions = cutAt(content, [cut]);
      for (const who of [
        ['here', 'elsewhere'],
        ['elsewhere', 'elsewhere'],
      ] as const) {
        const { said } = await inPortions({ files, portions, who: (i) => who[i] ?? 'here' });
        expect(said, `cut at ${cut}, ${who}`).toEqual(expected);
      }
    }
  });
});

const PEOPLE = [
  'id,name,email,company,team',
  ...Array.from({ length: 9 }, (_, i) => `P${i},Ana Reis ${i},a${i}@lantern.example,Lantern,`),
];
const CALLS = [
  'from,to,date,channel,count',
  ...Array.from({ length: 9 }, (_, i) => `P${i % 4},Q${i};P8,2024-05-0${1 + i},call,${1 + i}`),
];
const JOBS = [
  'person,company,title,start,end,kind',
  ...Array.from(
    { length: 9 },
    (_, i) => `P${i},Lantern ${i % 2},Clerk,2020-01-0${1 + i},,employee`,
  ),
];
/** One that only the general reader knows, about somebody who owns an account. */
const ACCOUNTS = [
  'account,domain,type,industry,country,employees,owner,satisfaction',
  'Lantern,lantern.example,own,,,50,P1,',
  'Fern,fern.example,customer,,,9,Ana Reis 2,8',
];

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  ['accounts.csv', ACCOUNTS],
  ['calls.csv', CALLS],
  ['jobs.csv', JOBS],
  ['people.csv', PEOPLE],
  ['ties.csv', [HEADER, ...rows(12)]],
];

const ODD = ['"P1\n",P2,,,', 'P1,,,,', '', 'Total,,,,', 'x', 'P1,"P2",,,'];

/** Tables with an odd line here and there, cut anywhere, each piece read by somebody. */
const readings = fc.record({
  odd: fc.array(fc.tuple(fc.nat(4), fc.nat(14), fc.constantFrom(...ODD)), { maxLength: 3 }),
  cuts: fc.array(fc.nat(60), { maxLength: 8 }),
  who: fc.array(fc.constantFrom<Who>('here', 'elsewhere', 'elsewhere', 'nobody'), {
    minLength: 1,
    maxLength: 7,
  }),
});

describe('files of several kinds in portions', () => {
  test('say what they say one by one, whoever reads which', async () => {
    await fc.assert(
      fc.asyncProperty(readings, async ({ odd, cuts, who }) => {
        const contents = TABLES.map(([path, lines], at) => {
          const all = [...lines];
          for (const [table, line, text] of odd) {
            if (table === at) all.splice(Math.min(line + 2, all.length), 0, text);
          }
          return { path, content: all.join('\n') };
        });
        const files = contents.map(({ path, content }) => knownOf(path, content));
        const portions = contents.flatMap(({ content }, file) => {
          const starts = lineStartsOf(content);
          const places = new Set(cuts.map((cut) => starts[cut + file] ?? 0).filter((at) => at > 0));
          return cutAt(
            content,
            [...places].sort((a, b) => a - b),
            file,
          );
        });
        const { said, stopped } = await inPortions({
          ...{ files, portions },
          who: (number) => who[number % who.length] ?? 'here',
        });
        expect(said).toEqual(whole(files));
        expect(stopped).toBe(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what another thread has read', () => {
  const content = tableWith(...rows(20));
  const files = [knownOf('ties.csv', content)];
  const starts = lineStartsOf(content);
  const portions = cutAt(content, [starts[8] ?? 0, starts[16] ?? 0]);

  test('is joined, all of it, where every line is plain', async () => {
    const { joined, said } = await inPortions({ files, portions, who: () => 'elsewhere' });
    expect(joined).toEqual([0, 1, 2]);
    expect(said).toEqual(whole(files));
  });

  test('what nobody else has is read in one go, up to what somebody has', async () => {
    const cut = cutAt(content, starts.slice(4, 12));
    let gone = 0;
    const counted: ExtractSettings = {
      ...SETTINGS,
      readPlain(...given) {
        gone++;
        return readPlain(...given);
      },
    };
    const taken: number[] = [];
    await extractPortions(files, claimColumns(), counted, {
      portions: cut,
      take: (number) => number !== 5 && taken.push(number) > 0,
      found: () => Promise.resolve(undefined),
      stop: () => undefined,
    });
    expect(gone).toBe(2);
    expect(new Set(taken)).toEqual(new Set([0, 1, 2, 3, 4, 6, 7, 8]));
  });

  test('is read once more here where the other failed', async () => {
    const { joined, said } = await inPortions({ files, portions, who: () => 'nobody' });
    expect(joined).toEqual([]);
    expect(said).toEqual(whole(files));
  });

  test('is let go where a line above says how what follows is to be read', async () => {
    const odd = tableWith('"P1\n",P2,0.5,,,', ...rows(20));
    const cut = cutAt(odd, [starts[9] ?? 0, starts[18] ?? 0]);
    const known = [knownOf('ties.csv', odd)];
    const { joined, said } = await inPortions({
      ...{ files: known, portions: cut },
      who: (number) => (number === 0 ? 'here' : 'elsewhere'),
    });
    expect(joined).toEqual([]);
    expect(said).toEqual(whole(known));
  });

  test('others are told that nothing more is needed, also where reading ends with an error', async () => {
    let stopped = 0;
    const elsewhere = {
      portions,
      take: () => false,
      found: () => Promise.reject(new Error('gone')),
      stop: () => void stopped++,
    };
    const reading = extractPortions(files, claimColumns(), SETTINGS, elsewhere);
    await expect(reading).rejects.toThrow('gone');
    expect(stopped).toBe(1);
  });

  test('counts lines as though it stood under the header', () => {
    const [first, second] = portions.map(
      (portion) => files[0] && readPortion(files[0], portion, SETTINGS, textPool()),
    );
    expect([first?.lineBehind, second?.lineBehind]).toEqual([10, 10]);
    expect([...(second?.claims.tables.ties['line'] ?? [])]).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('is nothing where a part is not plain to its end, and is the rest of a file that it ends', () => {
    const odd = tableWith(...rows(4), 'P1,P2', ...rows(4));
    const known = knownOf('ties.csv', odd);
    const [head, tail] = cutAt(odd, [lineStartsOf(odd).at(-2) ?? 0]);
    expect(head && readPortion(known, head, SETTINGS, textPool())).toBeUndefined();
    expect(tail && readPortion(known, tail, SETTINGS, textPool())?.outcome.rowsRead).toBe(2);
    const [, whole] = cutAt(odd, [lineStartsOf(odd)[1] ?? 0]);
    expect(whole && readPortion(known, whole, SETTINGS, textPool())).toMatchObject({
      lineBehind: undefined,
      outcome: { rowsRead: 14, rowsRepaired: 1 },
    });
  });
});
