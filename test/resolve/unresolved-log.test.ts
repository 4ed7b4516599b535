import { describe, expect, test } from 'vitest';
import { AS_OF, resolved, rows } from './network-of.ts';

/** Contact of somebody known with each of the texts, a row each. */
const contacts = (texts: readonly string[], suppress: readonly string[] = []) => {
  const { claims, row } = rows();
  row().person({ id: '1', name: 'Ana Ruiz', email: 'ana@harbor.example' });
  row().person({ id: '2', name: 'Jon Smith', company: 'Altex' });
  row().person({ id: '3', name: 'Jon Smith', company: 'Pixel' });
  for (const text of texts) {
    const sink = row('plain', 'notes.csv');
    const [from, to] = [sink.ref('any', '1'), sink.ref('any', text)];
    sink.contact({ from, to: [to], day: AS_OF, channel: 'email' });
  }
  return resolved(claims, { suppress });
};

describe('a row that names nobody is noted', () => {
  test.each([
    ['Nemo', 'unknown-person'],
    ['Jon Smith', 'ambiguous-name'],
    ['info@altex.example', 'shared-mailbox'],
    ['99', 'unknown-person'],
    ['linkedin.com/company/altex', 'unknown-person'],
    ['__proto__', 'unknown-person'],
  ])('%s: %s, with its place and words', (text, code) => {
    expect(contacts([text]).unresolved).toEqual([{ code, file: 'notes.csv', line: 5, text }]);
  });

  test('each time it stands there', () => {
    const { unresolved, unresolvedPlaces } = contacts(['Nemo', '2', 'Nemo']);
    expect(unresolved.map(({ line }) => line)).toEqual([5, 7]);
    expect([...unresolvedPlaces.line.view()]).toEqual([5, 7]);
  });

  test('a thousand are listed, all are known', () => {
    const { unresolved, unresolvedPlaces } = contacts(
      Array.from({ length: 1_010 }, (_, i) => `Nemo ${i}`),
    );
    expect([unresolved.length, unresolvedPlaces.line.length]).toEqual([1_000, 1_010]);
  });
});

describe('nothing is noted', () => {
  test('of those who are known or new', () => {
    const outcome = contacts([
      '2',
      'ana@harbor.example',
      'new@pixel.example',
      'linkedin.com/in/new',
    ]);
    expect([outcome.unresolved, outcome.unresolvedPlaces.line.length]).toEqual([[], 0]);
  });

  test('of those who must not appear, and nothing is known of them', () => {
    const { unresolved, resolved: network } = contacts(
      ['new@pixel.example'],
      ['new@pixel.example'],
    );
    expect(unresolved).toEqual([]);
    expect(network.evidence.count).toBe(0);
    expect(network.people.emails).not.toContain('new@pixel.example');
  });
});
