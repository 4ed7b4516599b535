import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { folderOf, INTERACTIONS, inTouch, table } from '../world.ts';
import { type Ran, run } from './run-main.ts';

/** What stands in the contract, word by word: whoever changes a line here breaks somebody's script. */
const DESKS = ['--data', 'fixtures/two-desks', '--as-of', '2026-11-22', '--no-config', '-q'];
const FIND_HEADER =
  'rank,warmth,strength,target_name,target_title,target_company,target_email,target_linkedin_url,fit,seller_name,first_ask_name,referrer_name,referrer_title,referrer_company,hops,path,program,referral_source,approach,weakest_tie,reason';

const linesOf = ({ stdout }: Ran): string[] => stdout.trimEnd().split('\n');
const find = (...more: string[]): Promise<Ran> => run(['find', ...DESKS, ...more]);
const jsonOf = async (...argv: string[]) =>
  JSON.parse((await run([...argv, ...DESKS, '--format', 'json'])).stdout);

describe('csv and tsv', () => {
  test('of find have the columns of the contract, one path a row', async () => {
    const csv = linesOf(await find('--target', 'Cora Dahl', '--format', 'csv'));
    expect(csv).toHaveLength(2);
    expect(csv[0]).toBe(FIND_HEADER);
    expect(csv[1]).toMatch(
      /^1,warm,0\.\d+,Cora Dahl,CISO,Granite Bank,cora\.dahl@granite\.example,,1,Ana Reis,Ben Cole,Ben Cole,Head of Operations,Fern & Co,2,Ana Reis > Ben Cole > Cora Dahl,client,colleague-outside,mention-referrer,0\.\d+,/,
    );
    const tsv = linesOf(await find('--target', 'Cora Dahl', '--format', 'tsv'));
    expect(tsv[0]).toBe(FIND_HEADER.replaceAll(',', '\t'));
  });

  test('of batch have query and priority in front, and a row for what found nothing', async () => {
    const batch = ['batch', ...DESKS, '--targets', 'fixtures/two-desks/targets.csv'];
    const [header, ...rows] = linesOf(await run([...batch, '--format', 'csv', '--top', '1']));
    expect(header).toBe(`query,priority,${FIND_HEADER}`);
    const gia = rows.find((row) => row.startsWith('Head of Design at Marble Studio,'));
    expect(gia).toMatch(/^Head of Design at Marble Studio,3,{21}"Nobody we start from reaches/);
    expect(rows).toHaveLength(5);
  });

  test.each([
    ['records', 'file,line,source_id,person_id,name,email,company,title'],
    [
      'people',
      'person_id,source_ids,name,emails,linkedin_url,title,company,seniority,function,city,country,team,records',
    ],
    [
      'ties',
      'from,to,from_source_ids,to_source_ids,strength,warm,observed,kinds,first_contact,last_contact,factors',
    ],
    ['accounts', 'account_id,name,domains,type,industry,country,employees,people'],
  ])('of export %s have its columns, in ndjson too', async (what, columns) => {
    const csv = linesOf(await run(['export', what, ...DESKS]));
    expect(csv[0]).toBe(columns);
    const lines = linesOf(await run(['export', what, ...DESKS, '--format', 'ndjson']));
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(columns.split(','));
    expect(lines).toHaveLength(csv.length - 1);
  });
});

describe('the JSON of find', () => {
  const PERSON = ['id', 'name', 'title', 'company', 'email', 'linkedinUrl', 'sources'];

  test('has the keys of the contract, all of them and always', async () => {
    const report = await jsonOf('find', '--target', 'CISO at Granite Bank');
    expect(Object.keys(report)).toEqual([
      'schema',
      'asOf',
      'query',
      'network',
      'targets',
      'paths',
      'issues',
    ]);
    expect(report.schema).toBe('refpath/find@1');
    expect(report.asOf).toBe('2026-11-22');
    expect(report.query).toEqual({
      targets: ['CISO at Granite Bank'],
      from: [],
      maxHops: 3,
      top: 10,
    });
    expect(Object.keys(report.network)).toEqual([
      'people',
      'ties',
      'team',
      'files',
      'rowsRead',
      'rowsSkipped',
    ]);
    expect(Object.keys(report.targets[0])).toEqual([
      'id',
      'name',
      'title',
      'company',
      'fit',
      'fitFactors',
    ]);
  });

  test('says of a path, its people and its ties what the contract says', async () => {
    const [path] = (await jsonOf('find', '--target', 'CISO at Granite Bank')).paths;
    for (const key of [
      'rank',
      'target',
      'seller',
      'firstAsk',
      'referrer',
      'strength',
      'warmth',
      'reason',
      'weakestHop',
      'program',
      'referralSource',
      'approach',
      'hops',
    ]) {
      expect(path).toHaveProperty(key);
    }
    for (const person of [path.target, path.seller, path.firstAsk, path.referrer]) {
      expect(Object.keys(person)).toEqual(PERSON);
    }
    expect(Object.keys(path.reason)).toEqual(['code', 'text']);
    for (const hop of path.hops) {
      expect(Object.keys(hop)).toEqual([
        'from',
        'to',
        'strength',
        'warm',
        'observed',
        'factors',
        'evidence',
      ]);
      expect(Object.keys(hop.factors[0])).toEqual(['name', 'value', 'because']);
      expect(hop.evidence[0]).toEqual({
        ...hop.evidence[0],
        kind: expect.any(String),
        count: expect.any(Number),
        sources: expect.arrayContaining([expect.stringMatching(/^[a-z]+\.csv:\d+$/)]),
      });
    }
    expect(path.target.sources).toEqual(['people.csv:4']);
  });

  test('has no first ask and no referrer on a direct path', async () => {
    const [path] = (await jsonOf('find', '--target', 'Dev Patel')).paths;
    expect(path).toMatchObject({
      firstAsk: null,
      referrer: null,
      program: 'direct',
      weakestHop: 1,
    });
    expect(path.hops).toHaveLength(1);
  });

  test('multiplies: a path is as strong as the product of its ties, and the weakest is named', async () => {
    const report = await jsonOf('find', '--target', 'Cora Dahl', '--target', 'Kim Sato');
    for (const { strength, hops, weakestHop } of report.paths) {
      const ties: number[] = hops.map((hop: { strength: number }) => hop.strength);
      expect(strength).toBeCloseTo(
        ties.reduce((product, tie) => product * tie, 1),
        4,
      );
      expect(ties[weakestHop - 1]).toBe(Math.min(...ties));
    }
  });

  test('orders by fit × strength, ranks from 1', async () => {
    const { paths } = await jsonOf('find', '--account', 'Granite Bank', '--target', 'Eve Moss');
    const merits = paths.map(
      ({ fit, strength }: { fit: number; strength: number }) => fit * strength,
    );
    expect(merits).toEqual([...merits].sort((a, b) => b - a));
    expect(paths.map(({ rank }: { rank: number }) => rank)).toEqual(
      paths.map((_: unknown, i: number) => i + 1),
    );
    expect(paths.length).toBeGreaterThan(2);
  });

  test.each(['CISO at Granite Bank', 'Dev Patel', 'Gia Rossi', 'Nobody at all'])(
    'fits the schema that `refpath schema find` prints: %s',
    async (target) => {
      const schema = z.fromJSONSchema(JSON.parse((await run(['schema', 'find'])).stdout));
      const report = await jsonOf('find', '--target', target);
      expect(schema.safeParse(report).error?.issues ?? []).toEqual([]);
      expect(schema.safeParse({ ...report, asOf: 7 }).success).toBe(false);
      expect(schema.safeParse({ ...report, paths: [{ rank: 1 }] }).success).toBe(false);
    },
  );

  test('is, path by path, what ndjson says', async () => {
    const report = await jsonOf('find', '--target', 'Cora Dahl', '--target', 'Kim Sato');
    const lines = linesOf(
      await find('--target', 'Cora Dahl', '--target', 'Kim Sato', '--format', 'ndjson'),
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual(report.paths);
  });
});

describe('ndjson of batch', () => {
  test('is a path a line with its row’s query and priority', async () => {
    const batch = ['batch', ...DESKS, '--targets', 'fixtures/two-desks/targets.csv'];
    const lines = linesOf(await run([...batch, '--format', 'ndjson']));
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows[0]).toMatchObject({ query: 'CISO at Granite Bank', priority: '1', rank: 1 });
    expect(rows[0].hops).toHaveLength(2);
    expect(rows.filter(({ rank }) => rank === null).map(({ query }) => query)).toEqual([
      'Head of Design at Marble Studio',
      'Jack Moore',
    ]);
  });
});

describe('what people write into a CRM', () => {
  const NASTY = [
    ['=HYPERLINK("http://x.example","Tess")', '+1 CISO'],
    ['@SUM(1+1)*cmd|calc', '-2+3'],
    ['Tess \u001b[31mLund\u0007', 'CISO\u202e'],
  ] as const;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const folder = (): string =>
    folderOf({
      'people.csv': table(
        'id,name,email,title,company,team',
        'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
        ...NASTY.map(
          ([name, title], i) => `n${i},${quoted(name)},n${i}@corin.example,${quoted(title)},=1+1,`,
        ),
      ),
      'interactions.csv': table(INTERACTIONS, ...NASTY.flatMap((_, i) => inTouch('a1', `n${i}`))),
    });
  const asked = (data: string, ...more: string[]): Promise<Ran> =>
    run([
      'find',
      ...['n0', 'n1', 'n2'].flatMap((id) => ['--target', id]),
      ...['--data', data, '--as-of', '2026-11-22', '--no-config', ...more],
    ]);

  test.each(['csv', 'tsv'])('is no formula in %s', async (format) => {
    const { code, stdout } = await asked(folder(), '--format', format);
    expect(code).toBe(0);
    const cells = stdout.split(format === 'csv' ? /[,\n]/ : /[\t\n]/);
    expect(cells.filter((cell) => /^"?[=+@\t\r]|^"?-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
    expect(stdout).toContain(`'+1 CISO`);
  });

  test.each(['table', 'json', 'ndjson', 'csv', 'tsv'])('moves no cursor in %s', async (format) => {
    const { stdout, stderr } = await asked(folder(), '--format', format);
    const text = `${stdout}${stderr}`.replaceAll(/[\n\t]/g, '');
    expect([...text].filter((letter) => /\p{Cc}|\u202e/u.test(letter))).toEqual([]);
  });

  test('comes back from JSON', async () => {
    const { targets } = JSON.parse((await asked(folder(), '--format', 'json')).stdout);
    expect(targets.map(({ title }: { title: string }) => title)).toContain('+1 CISO');
  });
});

describe('-o', () => {
  test.each(['paths.json', 'paths.ndjson', 'paths.csv', 'paths.tsv', 'paths.txt'])(
    'writes %s in the format of its ending, for nobody else to read',
    async (name) => {
      const folder = folderOf({});
      const file = join(folder, name);
      const { code, stdout } = await find('--target', 'Cora Dahl', '-o', file);
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
      const format = { txt: 'table' }[name.slice(6)] ?? name.slice(6);
      const shown = await find('--target', 'Cora Dahl', '--format', format);
      expect(readFileSync(file, 'utf8')).toBe(shown.stdout);
    },
  );

  test('takes away what others could read of an older file', async () => {
    const folder = folderOf({ 'paths.csv': 'old' });
    const file = join(folder, 'paths.csv');
    await find('--target', 'Cora Dahl', '-o', file);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readFileSync(file, 'utf8')).toMatch(/^rank,/);
  });

  test('leaves the older file as it was where the command fails', async () => {
    const folder = folderOf({ 'paths.csv': 'old' });
    const file = join(folder, 'paths.csv');
    const { code } = await run([
      'find',
      '--data',
      'fixtures/nowhere',
      '--target',
      'x',
      '--no-config',
      '-o',
      file,
    ]);
    expect(code).toBe(66);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});

describe('exit codes', () => {
  const people = table('id,name,email,team', 'a1,Ana Reis,ana@lantern.example,true');

  test.each<[string, number, string[], RegExp]>([
    ['0 found', 0, ['find', ...DESKS, '--target', 'Cora Dahl'], /^$/],
    ['1 nothing found', 1, ['find', ...DESKS, '--target', 'Zoe Nobody'], /^$/],
    ['1 nothing to explain', 1, ['explain', ...DESKS, '--target', 'Zoe Nobody'], /^$/],
    ['1 nothing to write', 1, ['draft', ...DESKS, '--target', 'Zoe Nobody'], /^$/],
    [
      '2 usage',
      2,
      ['find', ...DESKS, '--target', 'x', '--top', 'many'],
      /Expected --top to be a whole number/,
    ],
    [
      '65 nobody in the data',
      65,
      ['find', '--data', 'fixtures/broken/no-people', '--no-config', '--target', 'x'],
      /Found no people/,
    ],
    [
      '65 strict',
      65,
      ['check', '--data', 'fixtures/broken/bad-values', '--no-config', '--strict', '-q'],
      /^$/,
    ],
    [
      '66 no input',
      66,
      ['check', '--data', 'fixtures/nowhere', '--no-config'],
      /There is no file or folder "fixtures\/nowhere"/,
    ],
    [
      '73 no folder to write to',
      73,
      ['check', ...DESKS, '-o', 'fixtures/nowhere/x.json'],
      /Cannot write "fixtures\/nowhere\/x\.json"/,
    ],
    [
      '78 no settings',
      78,
      ['check', '--config', 'fixtures/nowhere.json'],
      /There is no settings file/,
    ],
  ])('%s', async (_what, expected, argv, message) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(expected);
    expect(stderr).toMatch(message);
  });

  test.each([
    ['not JSON', '{ "own": [', /is not JSON/],
    [
      'an unknown setting',
      '{ "owns": ["Lantern"] }',
      /there is no setting "owns"[\s\S]*Did you mean "own"/,
    ],
    ['a value of the wrong kind', '{ "own": "Lantern" }', /expected "own"/],
    ['a number out of its limits', '{ "scoring": { "warmTie": 7 } }', /warmTie/],
    ['an unknown number', '{ "scoring": { "warmTies": 0.3 } }', /warmTies/],
  ])('78 for settings that are %s', async (_what, text, message) => {
    const data = folderOf({ 'people.csv': people, 'c.json': text });
    const { code, stdout, stderr } = await run([
      'check',
      '--config',
      join(data, 'c.json'),
      '--data',
      data,
    ]);
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('c.json');
  });

  test('0 for a batch in which nothing was found: the rows say so', async () => {
    const targets = join(folderOf({ 't.csv': table('target,priority', 'Zoe Nobody,1') }), 't.csv');
    const { code, stdout } = await run([
      'batch',
      ...DESKS,
      '--targets',
      targets,
      '--format',
      'csv',
    ]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[1]).toMatch(/^Zoe Nobody,1,{21}/);
  });
});

describe('bad input', () => {
  test('is named with file, line and column, what was found and what would be right', async () => {
    const { stderr } = await run([
      'check',
      '--data',
      'fixtures/broken/bad-values',
      '--no-config',
      '--as-of',
      '2026-11-22',
    ]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^ties\.csv:3: column 3 "strength": expected a number above 0 and up to 1, found "1\.7"/,
        ),
        expect.stringMatching(
          /^interactions\.csv:2: column 4 "channel": expected email, meeting, call or message, found "pigeon"/,
        ),
        expect.stringMatching(
          /^interactions\.csv:3: column 5 "count": expected a whole number from 1, found "many"/,
        ),
      ]),
    );
  });
});
