import { beforeAll, describe, expect, test } from 'vitest';
import { batch as batchFound } from '../../src/commands/batch.ts';
import { type FindOptions, findRequest } from '../../src/commands/find-defaults.ts';
import { lineOf as wordedRow } from '../../src/commands/path-line.ts';
import { peopleOf, rowsFor } from '../../src/commands/path-row.ts';
import { judgedPath } from '../../src/commands/path-view.ts';
import { searched } from '../../src/commands/search.ts';
import { soughtBy } from '../../src/commands/sought.ts';
import { batch, type LoadedNetwork } from '../../src/index.ts';
import type { FoundPath } from '../../src/model/path.ts';
import type { PathLine } from '../../src/model/report.ts';
import { BATCH_COLUMNS, batchLines } from '../../src/present/batch.ts';
import { batchTable } from '../../src/present/batch-table.ts';
import { csv, tsv } from '../../src/present/delimited.ts';
import { tableOf } from '../../src/present/fields.ts';
import { lineOf } from '../../src/present/path-columns.ts';
import { textOfPieces } from '../present/batch-found.ts';
import { INTERACTIONS, inTouch, table, worldOf } from '../world.ts';
import { smallWorld } from './small-world.ts';

let small: LoadedNetwork;
let unhappy: LoadedNetwork;
beforeAll(async () => {
  small = await smallWorld();
  // Rob's company is not content with us; he and Tess worked together in a firm of twelve.
  unhappy = await worldOf({
    'people.csv': table(
      'id,name,email,title,company,team',
      'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,true',
      'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,',
      't1,,tess@corin.example,,Corin Bank,',
    ),
    'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1')),
    'jobs.csv': table(
      'person,company,title,start,end',
      'r1,Tiny Forge,Engineer,2014-01,2026-01',
      't1,Tiny Forge,Engineer,2014-01,2026-01',
    ),
    'accounts.csv': table(
      'account,type,employees,satisfaction',
      'Lantern Software,own,20,',
      'Fern Stores,customer,80,2',
      'Tiny Forge,,12,',
    ),
  });
});

const linesFor = (loaded: LoadedNetwork) => {
  const rowOf = rowsFor(loaded);
  return (path: FoundPath, rank: number): PathLine =>
    wordedRow(rowOf(path, rank), peopleOf(loaded));
};

const found = (loaded: LoadedNetwork, options: FindOptions) => {
  const request = findRequest({ perReferrer: 0, top: 40, ...options });
  return searched(loaded, request, soughtBy(loaded, request));
};

const asked: [string, () => LoadedNetwork, FindOptions][] = [
  ['a direct tie', () => small, { targets: ['Rob Kerr'] }],
  ['a warm path', () => small, { targets: ['Tess Lund'], warm: true }],
  ['all ways to one', () => small, { targets: ['Tess Lund'], maxHops: 5 }],
  ['a tie that is inferred', () => small, { targets: ['Uma Falk'], maxHops: 5 }],
  ['several targets', () => small, { targets: ['c-level at Corin Bank'], maxHops: 4 }],
  ['one seller', () => small, { targets: ['Tess Lund'], from: ['Bo Lind'] }],
  ['a referrer who is not content', () => unhappy, { targets: ['tess@corin.example'] }],
];

describe('a path as one row shows it', () => {
  test.each(asked)('is the path in full, cut down: %s', (_, loaded, options) => {
    const paths = found(loaded(), options);
    const line = linesFor(loaded());
    expect(paths.length).toBeGreaterThan(0);
    for (const [i, path] of paths.entries()) {
      expect(lineOf(judgedPath(loaded(), path, i + 1).view)).toMatchObject(line(path, i + 1));
    }
  });

  test('is the same after others', () => {
    const paths = found(small, { targets: ['Tess Lund'], maxHops: 5 });
    const line = linesFor(small);
    const first = paths.map((path) => line(path, 1));
    expect(paths.map((path) => line(path, 1))).toEqual(first);
  });

  test('names whoever has no name by their address', () => {
    const [path] = found(unhappy, { targets: ['tess@corin.example'] });
    const line = path && linesFor(unhappy)(path, 1);
    expect(line?.names).toEqual(['Ana Reis', 'Rob Kerr', 'tess@corin.example']);
    expect(line?.target).toMatchObject({ name: 'tess@corin.example', title: '' });
    expect(line?.reason).toContain('Fern Stores rates us 2 of 10');
  });
});

describe('the people of paths', () => {
  test('are the same for all batches of one network', () => {
    expect(peopleOf(small)).toBe(peopleOf(small));
    expect(peopleOf(small)).not.toBe(peopleOf(unhappy));
  });

  test('are shown in parts as on their card', () => {
    const { name, title, company, card } = peopleOf(small);
    for (let person = 0; person < small.resolved.people.count; person++) {
      const parts = { name: name(person), title: title(person), company: company(person) };
      expect(card(person)).toMatchObject(parts);
    }
  });
});

describe('a path judged', () => {
  test('says the same sentence, made once, of every path that it holds for', () => {
    const rowOf = rowsFor(small);
    const paths = found(small, { targets: ['Tess Lund'], maxHops: 5 });
    const sentences = paths.map((path) => rowOf(path, 1).reason.said.map((said) => said.sentence));
    const again = paths.map((path) => rowOf(path, 2).reason.said.map((said) => said.sentence));
    expect(sentences.flat().length).toBeGreaterThan(0);
    for (const [i, sentence] of sentences.flat().entries()) {
      expect(again.flat()[i]).toBe(sentence);
    }
  });

  test('keeps strengths in full: how many digits are shown is not its matter', () => {
    const [path] = found(small, { targets: ['Tess Lund'], maxHops: 5 });
    const row = path && rowsFor(small)(path, 1);
    expect(row?.path).toBe(path);
    expect([...small.ties.strength]).toContain(row?.weakestTie);
  });

  test('says a bad rating besides the sentences about its people', () => {
    const [path] = found(unhappy, { targets: ['tess@corin.example'] });
    const reason = path && rowsFor(unhappy)(path, 1).reason;
    expect(reason?.more).toBe(
      'Fern Stores rates us 2 of 10: mend that before you lean on Rob Kerr.',
    );
    expect(reason?.said.map(({ hop }) => hop)).not.toContain(0);
  });
});

describe('a row of a batch', () => {
  const rows = ['Tess Lund', 'Zoe Nobody', 'Uma Falk', ''].map((target, i) => ({
    ...{ target, priority: `${i}`, from: '', line: i + 2 },
  }));

  test('is worded only when somebody asks, in full or as rows of a table', () => {
    const inFull = [...batch(small, rows)];
    const later = [...batchFound(small, rows, findRequest({}))];
    expect(later.map(({ query, priority, nothing }) => ({ query, priority, nothing }))).toEqual(
      inFull.map(({ query, priority, nothing }) => ({ query, priority, nothing })),
    );
    for (const [i, { count, lines, paths }] of later.entries()) {
      expect(paths()).toEqual(inFull[i]?.paths);
      expect(inFull[i]?.paths.map(lineOf)).toMatchObject([...lines()]);
      expect(count).toBe(inFull[i]?.paths.length);
    }
  });
});

describe.each([
  [',', csv],
  ['\t', tsv],
] as const)('a table parted by %j', (delimiter, written) => {
  const rows = ['tess@corin.example', 'c-level', 'Zoe Nobody', 'Rob Kerr', ''];

  test.each([
    ['a small world', () => small],
    ['a referrer who is not content', () => unhappy],
  ] as const)('has of each path what the path in full says: %s', (_, loaded) => {
    const asked = rows.map((target, i) => ({ target, priority: `${i}`, from: '', line: i + 2 }));
    const answers = [...batchFound(loaded(), asked, findRequest({ maxHops: 5, perReferrer: 0 }))];
    const inFull = answers.map((answer) => ({
      ...answer,
      lines: () => answer.paths().map(lineOf),
    }));
    const cells = tableOf(batchLines(inFull), BATCH_COLUMNS, []);
    const table = textOfPieces(batchTable(answers, delimiter));
    expect(table).toBe(textOfPieces(written(cells)));
    expect(table.split('\n').length).toBeGreaterThan(rows.length);
    // What was kept of people and sentences serves the second time.
    expect(textOfPieces(batchTable(answers, delimiter))).toBe(table);
  });
});
