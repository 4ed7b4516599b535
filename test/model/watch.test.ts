import { expect, test } from 'vitest';
import { together, type Watch } from '../../src/model/watch.ts';

const noted = (name: string, notes: string[]): Watch => ({
  expect: (bytes) => void notes.push(`${name} expects ${bytes}`),
  read: (bytes) => void notes.push(`${name} reads ${bytes}`),
  stage: (stage) => void notes.push(`${name} is at ${stage}`),
});

test('several who watch one loading hear the same, in their order', () => {
  const notes: string[] = [];
  const both = together([noted('A', notes), noted('B', notes)]);
  both.expect(9);
  both.read(4);
  both.stage('ties');
  expect(notes).toEqual([
    'A expects 9',
    'B expects 9',
    'A reads 4',
    'B reads 4',
    'A is at ties',
    'B is at ties',
  ]);
});
