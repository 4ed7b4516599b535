import { describe, expect, test } from 'vitest';
import { noPaint } from '../../src/present/paint.ts';
import { pathText, personText } from '../../src/present/path-text.ts';
import { directPath, hop, path, person } from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };

test('a path says who is reached, how strongly and why, through whom, and what to do', () => {
  expect(pathText(path(), look)).toEqual([
    ' 1  John Halloran, CISO at Corvane Bank',
    '    WARM      0.41 strong. Every tie on the path is strong. Weakest: Jon Smith –',
    '              John Halloran, 0.50 strong.',
    '    Path      Jim Walsh → Jon Smith → John Halloran',
    '    Referrer  Jon Smith, CISO at Altex (outside their company)',
    '    Do        Mention Jon Smith when you write to John Halloran (non-client',
    '              referral)',
  ]);
});

test('a direct path has nobody to ask', () => {
  expect(pathText(directPath({ warmth: 'cold', strength: 0.0001 }), look)).toEqual([
    ' 1  Jon Smith, CISO at Altex',
    '    COLD      <0.001 very weak. Every tie on the path is strong.',
    '    Path      Jim Walsh → Jon Smith',
    '    Do        Write to Jon Smith directly',
  ]);
});

test('on a longer path the first ask is named before the referrer', () => {
  const ana = person('p4', 'Ana Ruiz', { title: '', company: 'Pixel' });
  const [first, second] = path().hops;
  if (!first || !second) throw new Error('The sample has two hops');
  const long = path({ firstAsk: ana, hops: [hop(first.from, ana), hop(ana, first.to), second] });
  expect(pathText(long, look)).toContain('    First     ask Ana Ruiz, Pixel');
});

test('a reason that names the weakest tie is not followed by it once more', () => {
  const text = 'Jon Smith and John Halloran were in touch, but not lately.';
  const cold = path({ warmth: 'cold', reason: { code: 'stale-contact', text } });
  expect(pathText(cold, look).join('\n')).not.toContain('Weakest');
});

describe('only the word for the warmth is painted by it', () => {
  test.each(['warm', 'cold'] as const)('%s', (warmth) => {
    const paint = (style: string, text: string): string => `<${style}>${text}</>`;
    const lines = pathText(path({ warmth }), { ...look, paint });
    expect(lines[1]).toMatch(new RegExp(`^ {4}<${warmth}>${warmth.toUpperCase()}</> {6}0\\.41`));
  });
});

describe('a person', () => {
  test.each([
    [{ title: 'CISO', company: 'Altex' }, 'Jon Smith, CISO at Altex'],
    [{ title: 'CISO', company: '' }, 'Jon Smith, CISO'],
    [{ title: '', company: 'Altex' }, 'Jon Smith, Altex'],
    [{ title: '', company: '' }, 'Jon Smith'],
  ])('%j', (facts, text) => {
    expect(personText({ name: 'Jon Smith', ...facts })).toBe(text);
  });
});
