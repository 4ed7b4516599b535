import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, type EvidenceKind, kindCode } from '../../src/model/evidence.ts';
import { endPastLines } from '../../src/resolve/past-lines.ts';

type Company = readonly [name: string, domains?: string, parent?: number];

/** What the one row between person 0, at the first company, and person 1, at the second, says then. */
const said = (
  companies: readonly Company[],
  { kind = 'reports-to', at = [0, 1] }: { kind?: EvidenceKind; at?: readonly number[] } = {},
): EvidenceKind | undefined => {
  const evidence = {
    count: 1,
    kind: Uint8Array.of(kindCode(kind)),
    from: Int32Array.of(0),
    to: Int32Array.of(1),
  };
  endPastLines(evidence, Int32Array.from(at), {
    name: companies.map(([name]) => name),
    key: companies.map(([name]) => name.replace(/ GmbH$|\W/g, '').toLowerCase()),
    domains: companies.map(([, domains = '']) => domains),
    parent: Int32Array.from(companies, ([, , parent = -1]) => parent),
  });
  return EVIDENCE_KINDS[evidence.kind[0] ?? -1];
};

describe('a reporting line stands', () => {
  test.each<[string, Company[], number[]?]>([
    ['in one company', [['altex']], [0, 0]],
    ['where nobody knows where they report from', [['altex']], [-1, 0]],
    ['where nobody knows whom they report to', [['altex']], [0, -1]],
    ['to the mother', [['altex', '', 1], ['corvane']]],
    ['to the daughter', [['altex'], ['corvane', '', 0]]],
    ['to a sister', [['altex', '', 2], ['corvane', '', 2], ['harbor']]],
    ['to the mother of the mother', [['altex', '', 2], ['corvane'], ['harbor', '', 1]]],
    [
      'where two are each the mother of the other',
      [
        ['altex', '', 1],
        ['corvane', '', 0],
      ],
    ],
    ['to an office of one name', [['Altex Germany GmbH'], ['Altex']]],
    ['from an office of one name', [['Altex'], ['Altex Germany GmbH']]],
    [
      'where one domain is both',
      [
        ['altex', 'altex.com;alx.io'],
        ['corvane', 'corvane.com;alx.io'],
      ],
    ],
  ])('%s', (_, companies, at = [0, 1]) => {
    expect(said(companies, { at })).toBe('reports-to');
  });
});

describe('a reporting line is of a past that nobody dates', () => {
  test.each<[string, Company[]]>([
    ['between two companies', [['altex'], ['corvane']]],
    ['between two whose names begin alike', [['Altex'], ['Altexia Germany']]],
    ['between two without a name that tells', [[''], ['']]],
    [
      'between two that have a domain each',
      [
        ['altex', 'altex.com'],
        ['corvane', 'corvane.com'],
      ],
    ],
    [
      'between two that have no domain',
      [
        ['altex', ''],
        ['corvane', ''],
      ],
    ],
    ['between two with mothers of their own', [['a', '', 2], ['b', '', 3], ['c'], ['d']]],
    ['from within a circle of mothers', [['a', '', 2], ['b'], ['c', '', 0]]],
  ])('%s', (_, companies) => {
    expect(said(companies)).toBe('shared-employer');
  });
});

test.each<EvidenceKind>(['declared', 'owner', 'email', 'introduced-by', 'deal'])(
  'what else there is between two companies stays what it is: %s',
  (kind) => {
    expect(said([['altex'], ['corvane']], { kind })).toBe(kind);
  },
);
