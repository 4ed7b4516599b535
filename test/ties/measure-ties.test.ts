import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { layOutColleagues } from '../../src/ties/colleagues.ts';
import { layoutOf } from '../../src/ties/evidence-by-person.ts';
import { factsContext } from '../../src/ties/facts.ts';
import {
  type MeasureTask,
  measureTies,
  memoryOf,
  type ShareMeasuring,
  sentTask,
  tieMeasurer,
} from '../../src/ties/measure-ties.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { crowd } from './crowd.ts';
import { world } from './world.ts';

const resolved = world(crowd());
const stays = staysOf(resolved, DEFAULT_TIE_SETTINGS);
const context = factsContext(resolved, stays, DEFAULT_TIE_SETTINGS);
const colleagues = layOutColleagues({ ...context, stays });
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
  const layout = { start: Int32Array.of(0, 0), cuts: [0, 1] };
  const sent = sentTask({ context, colleagues, layout });

  test('has no texts and no places of rows, which only showing a tie needs', () => {
    expect(Object.keys(sent.context.evidence)).not.toContain('labels');
    expect(Object.keys(sent.context.evidence)).not.toContain('line');
    expect(Object.keys(sent.context.stays)).not.toContain('jobOrder');
    expect(sent.colleagues).toEqual({ a: colleagues.a, b: colleagues.b });
  });

  test('has stays in memory that all see', () => {
    expect(sent.context.stays.cells.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(heard({ context, colleagues, layout }).context.stays.cells.buffer).toBeInstanceOf(
      SharedArrayBuffer,
    );
  });

  test('is answered with columns whose memory is handed over, not copied', () => {
    const { measured } = tieMeasurer({
      context,
      colleagues,
      layout: layoutOf(context, colleagues),
    });
    const found = measured(0);
    const moved = structuredClone(found, { transfer: memoryOf(found) });
    expect(moved).toEqual(alone);
    expect(found.strength).toHaveLength(0);
  });
});
