import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { layOutColleagues, withTeam } from '../../src/ties/colleagues.ts';
import { layoutOf, recordsBefore } from '../../src/ties/evidence-by-person.ts';
import { factsContext } from '../../src/ties/facts.ts';
import {
  type MeasureTask,
  measureTies,
  type ShareMeasuring,
  sentTask,
  tieMeasurer,
} from '../../src/ties/measure-ties.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { type TieRoom, tieRoom } from '../../src/ties/tie-columns.ts';
import { crowd } from './crowd.ts';
import { world } from './world.ts';

const resolved = world(crowd());
const stays = staysOf(resolved, DEFAULT_TIE_SETTINGS);
const context = factsContext(resolved, stays, DEFAULT_TIE_SETTINGS);
const colleagues = withTeam(layOutColleagues({ ...context, stays }), context);
const alone = measureTies(context, colleagues);

/** The task as another thread hears it. */
const heard = (task: MeasureTask): MeasureTask => structuredClone(sentTask(task));

/** Whose a stretch is: nobody else takes it; another one measures it; another one takes it and dies. */
type Fate = 'ours' | 'found' | 'lost';

const sharedBy =
  (fateOf: (stretch: number) => Fate, stretches: number[] = []): ShareMeasuring =>
  (task) => {
    const theirs = tieMeasurer(heard(task));
    return {
      take(stretch) {
        stretches.push(stretch);
        return fateOf(stretch) === 'ours';
      },
      found: (stretch) => (fateOf(stretch) === 'found' ? theirs.measured(stretch) : undefined),
    };
  };

describe('ties that several measure', () => {
  test('are there at all, of several parts of the people', () => {
    expect(alone.count).toBeGreaterThan(7000);
    expect(alone.a[alone.count - 1]).toBeGreaterThan(3 * 2048);
  });

  test.each<[string, (stretch: number) => Fate]>([
    ['nobody else is quick enough', () => 'ours'],
    ['others have all stretches', () => 'found'],
    ['others die with all stretches', () => 'lost'],
    ['they take turns', (stretch) => (stretch % 2 === 0 ? 'ours' : 'found')],
    ['one takes turns and dies', (stretch) => (stretch % 2 === 0 ? 'ours' : 'lost')],
  ])('are those of one, in the same order, where %s', (_, fateOf) => {
    const stretches: number[] = [];
    expect(measureTies(context, colleagues, sharedBy(fateOf, stretches))).toEqual(alone);
    expect(stretches.length).toBeGreaterThanOrEqual(3);
  });

  test('are those of one, whoever has which stretch', () => {
    const fates = fc.array(fc.constantFrom<Fate>('ours', 'found', 'lost'), { minLength: 6 });
    fc.assert(
      fc.property(fates, (of) => {
        const fateOf = (stretch: number): Fate => of[stretch] ?? 'ours';
        expect(measureTies(context, colleagues, sharedBy(fateOf))).toEqual(alone);
      }),
      { numRuns: 5 },
    );
  });

  test('of nobody are none', () => {
    const empty = world({ people: 0 });
    const none = { ...context, evidence: empty.evidence, team: empty.people.team };
    const nobody = { a: new Int32Array(0), b: new Int32Array(0) };
    const share = sharedBy(() => 'found');
    expect(measureTies(none, nobody, share).count).toBe(0);
  });
});

describe('what a thread hears', () => {
  const layout = layoutOf(context, colleagues, { multiple: 3 });
  const room = tieRoom(recordsBefore(layout, layout.cuts.length));
  const task = { context, colleagues, layout, room };
  const sent = sentTask(task);

  test('has no texts and no places of rows, which only showing a tie needs', () => {
    expect(Object.keys(sent.context.evidence)).not.toContain('labels');
    expect(Object.keys(sent.context.evidence)).not.toContain('line');
    expect(Object.keys(sent.context.stays)).not.toContain('jobOrder');
    expect(sent.colleagues).toEqual({ a: colleagues.a, b: colleagues.b });
  });

  test('has stays, and room for ties, in memory that all see', () => {
    const { context: theirs, room: theirRoom } = heard(task);
    expect(theirs.stays.cells.buffer).toBeInstanceOf(SharedArrayBuffer);
    for (const column of Object.values(theirRoom)) {
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
    theirRoom.a[0] = 77;
    expect(room.a[0]).toBe(77);
  });

  test('is answered with how many ties there are; they stand in our room, each stretch at its place', () => {
    const { stretches, measured } = tieMeasurer(heard(task));
    const found = Array.from({ length: stretches }, (_, stretch) => measured(stretch));
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(alone.count);
    expect(found.reduce((sum, { rows }) => sum + rows, 0)).toBe(alone.evidenceOrder.length);
    let before = 0;
    found.forEach(({ count }, stretch) => {
      const first = recordsBefore(layout, stretch);
      for (const name of ['a', 'b', 'strength', 'flags'] as const) {
        const expected = alone[name].subarray(before, before + count);
        expect(room[name].subarray(first, first + count)).toEqual(expected);
      }
      before += count;
    });
  });
});

describe('a thread that was given up and still writes', () => {
  test('does no harm: all ties then lie where nobody else writes', () => {
    let theirRoom: TieRoom | undefined;
    const ties = measureTies(context, colleagues, (task) => {
      const theirs = tieMeasurer(heard(task));
      theirRoom = task.room;
      return {
        take: (stretch) => stretch === 0,
        found: (stretch) => (stretch === 1 ? theirs.measured(stretch) : undefined),
      };
    });
    for (const column of Object.values(theirRoom ?? {})) column.fill(-1);
    expect(ties).toEqual(alone);
  });

  test('else they lie in the room that all wrote to', () => {
    let theirRoom: TieRoom | undefined;
    const ties = measureTies(context, colleagues, (task) => {
      theirRoom = task.room;
      return { take: () => true, found: () => undefined };
    });
    expect(ties.strength.buffer).toBe(theirRoom?.strength.buffer);
    expect(ties).toEqual(alone);
  });
});
