import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { layOutColleagues, withTeam } from '../../src/ties/colleagues.ts';
import { factsContext } from '../../src/ties/facts.ts';
import { type LayoutTask, laidOut, sentLayout } from '../../src/ties/laid-out.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { crowd } from './crowd.ts';
import { type World, world } from './world.ts';

const settings = DEFAULT_TIE_SETTINGS;
const told = world(crowd());
const functions = Uint8Array.from({ length: told.jobs.count }, (_, job) => job % 4);
const task: LayoutTask = { told, settings, functions };

/** The task as another thread hears it. */
const heard = (sent: LayoutTask): LayoutTask => structuredClone(sentLayout(sent));

const firm: World = {
  people: 4,
  accounts: [{ employees: 8 }],
  jobs: [0, 1, 2].map((person) => ({ person, account: 0, from: '2015-01-01' })),
};

describe('what ties need of jobs', () => {
  test('is stays, and who may know whom from them', () => {
    const { stays, colleagues } = laidOut(task);
    expect(stays).toEqual(staysOf(told, settings, functions));
    expect(colleagues).toEqual(layOutColleagues({ stays, settings, asOf: told.asOf }));
    expect(stays.count).toBeGreaterThan(0);
    expect(colleagues.a.length).toBeGreaterThan(0);
  });

  test('is the same where another thread hears of the jobs', () => {
    expect(laidOut(heard(task))).toEqual(laidOut(task));
  });

  test('is the same once it was sent back', () => {
    expect(structuredClone(laidOut(heard(task)))).toEqual(laidOut(task));
  });

  test('has the functions of jobs, where they are said', () => {
    const said = laidOut(task).stays.cells;
    const unsaid = laidOut({ told, settings }).stays.cells;
    expect(said).not.toEqual(unsaid);
    expect(laidOut(heard({ told, settings })).stays.cells).toEqual(unsaid);
  });

  test('does not depend on evidence, which is gathered meanwhile', () => {
    const without = world({ ...crowd(), evidence: [] });
    expect(laidOut({ ...task, told: without })).toEqual(laidOut(task));
  });

  test('depends on settings', () => {
    const none = { ...settings, colleagueFloor: 1 };
    expect(laidOut({ ...task, settings: none }).colleagues.a).toHaveLength(0);
  });

  test.each<[string, World, number, number]>([
    ['nobody', { people: 0 }, 0, 0],
    ['people without jobs', { people: 3 }, 0, 0],
    ['three of a firm', firm, 3, 3],
    ['one who was there alone', { ...firm, jobs: firm.jobs?.slice(0, 1) ?? [] }, 1, 0],
  ])('of %s', (_, rows, stays, pairs) => {
    const made = laidOut({ told: world(rows), settings });
    expect([made.stays.count, made.colleagues.a.length]).toEqual([stays, pairs]);
  });

  test('lies in memory that threads share', () => {
    const { stays } = laidOut(task);
    const { cells, account, start, signature, jobStart, jobEnd, jobOrder } = stays;
    for (const column of [cells, account, start, signature, jobStart, jobEnd, jobOrder])
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});

describe('the task as it is sent', () => {
  test('has no texts, and nothing that only showing a job needs', () => {
    const { jobs, people, accounts } = sentLayout(task).told;
    expect(Object.keys(jobs).sort()).toEqual([
      ...['account', 'count', 'current', 'endFirst', 'endLast', 'kind', 'person'],
      ...['startFirst', 'startLast'],
    ]);
    expect(Object.keys(people)).toEqual(['count']);
    expect(Object.keys(accounts).sort()).toEqual(['count', 'employees']);
  });

  test('has the settings, the functions and today', () => {
    const sent = sentLayout(task);
    expect(sent.settings).toBe(settings);
    expect(sent.functions).toBe(functions);
    expect(sent.told.asOf).toBe(told.asOf);
  });
});

describe('the team', () => {
  const resolved = world({ ...firm, team: [1, 3] });
  const { stays, colleagues } = laidOut({ told: resolved, settings });
  const context = factsContext(resolved, stays, settings);
  const pairs = ({ a, b }: typeof colleagues) => [...a].map((one, i) => [one, b[i]]);

  test('comes behind those of companies, whatever they were made by', () => {
    expect(pairs(withTeam(colleagues, context))).toEqual([...pairs(colleagues), [1, 3]]);
  });

  test('changes nothing where it says too little', () => {
    const silent = { ...context, settings: { ...settings, teamStrength: 0 } };
    expect(withTeam(colleagues, silent)).toBe(colleagues);
  });

  test('leaves what it was given as it was', () => {
    const before = pairs(colleagues);
    withTeam(colleagues, context);
    expect(pairs(colleagues)).toEqual(before);
  });
});

describe('ties', () => {
  const columnsOf = (ties: ReturnType<typeof makeTies>) => {
    const { a, b, strength, flags, evidenceStart, evidenceOrder, colleagueFloor } = ties;
    return { a, b, strength, flags, evidenceStart, evidenceOrder, colleagueFloor };
  };

  test('are the same with what another thread laid out', () => {
    const elsewhere = structuredClone(laidOut(heard({ told, settings })));
    expect(columnsOf(makeTies(told, settings, elsewhere))).toEqual(
      columnsOf(makeTies(told, settings)),
    );
  });
});
