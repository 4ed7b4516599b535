import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPieces, type SharedWork, withHelpers } from '../../src/model/shared-work.ts';

/** Whose a piece is: nobody else takes it; another one does it; another one takes it and never answers. */
type Fate = 'ours' | 'found' | 'lost';

const sharedBy = (fates: readonly Fate[], events: string[] = []): SharedWork<string> => ({
  take: (piece) => fates[piece] === 'ours',
  found(piece) {
    events.push(`wait ${piece}`);
    return fates[piece] === 'found' ? `theirs ${piece}` : undefined;
  },
});

const here = (piece: number): string => `here ${piece}`;

describe('pieces of work', () => {
  test.each<[string, Fate[], string[]]>([
    ['nobody else takes', ['ours', 'ours'], ['here 0', 'here 1']],
    ['others do', ['found', 'found'], ['theirs 0', 'theirs 1']],
    ['others never finish', ['lost', 'lost'], ['here 0', 'here 1']],
    ['some do and some do not', ['found', 'ours', 'lost'], ['theirs 0', 'here 1', 'here 2']],
    ['are none', [], []],
  ])('that %s come in their order', (_, fates, expected) => {
    expect([...allPieces(fates.length, here, sharedBy(fates))]).toEqual(expected);
  });

  test('are all done here, where there is nobody else', () => {
    expect([...allPieces(3, here)]).toEqual(['here 0', 'here 1', 'here 2']);
  });

  test('of others are asked for when all of our own are done', () => {
    const events: string[] = [];
    const work = (piece: number): string => {
      events.push(`work ${piece}`);
      return here(piece);
    };
    const shared = sharedBy(['found', 'ours', 'lost', 'ours'], events);
    expect([...allPieces(4, work, shared)]).toHaveLength(4);
    expect(events).toEqual(['work 1', 'work 3', 'wait 0', 'wait 2', 'work 2']);
  });

  test('are done once each here, unless another one did them', () => {
    const fate = fc.constantFrom<Fate>('ours', 'found', 'lost');
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 12 }), (fates) => {
        const done: number[] = [];
        const work = (piece: number): string => {
          done.push(piece);
          return here(piece);
        };
        const found = [...allPieces(fates.length, work, sharedBy(fates))];
        expect(found).toEqual(
          fates.map((of, piece) => (of === 'found' ? `theirs ${piece}` : `here ${piece}`)),
        );
        expect(done.toSorted((a, b) => a - b)).toEqual(
          fates.flatMap((of, piece) => (of === 'found' ? [] : [piece])),
        );
      }),
    );
  });
});

describe('others who are ready', () => {
  const helpers = (events: string[]) => ({
    share: () => sharedBy([]),
    stop: () => void events.push('stop'),
  });

  test('stop behind the work', () => {
    const events: string[] = [];
    const found = withHelpers(helpers(events), (share) => {
      events.push(share ? 'work' : 'alone');
      return 7;
    });
    expect([found, ...events]).toEqual([7, 'work', 'stop']);
  });

  test('stop where the work fails, too', () => {
    const events: string[] = [];
    const fail = (): never => {
      throw new Error('no such record');
    };
    expect(() => withHelpers(helpers(events), fail)).toThrow('no such record');
    expect(events).toEqual(['stop']);
  });

  test('need not be there', () => {
    expect(withHelpers(undefined, (share) => share)).toBeUndefined();
  });
});
