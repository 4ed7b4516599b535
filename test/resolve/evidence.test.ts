import { describe, expect, test } from 'vitest';
import { isoOf, NO_DAY } from '../../src/model/day.ts';
import { EVIDENCE_KINDS } from '../../src/model/evidence.ts';
import { AS_OF, type Rows, resolved, rows } from './network-of.ts';

/** What is known of two people, a line each: "email Ana>Bo 2026-01-01". */
const evidenceOf = ({ claims }: Rows): string[] => {
  const { resolved: network } = resolved(claims);
  const { evidence, people } = network;
  return Array.from({ length: evidence.count }, (_, i) => {
    const name = (person: number | undefined): string => people.name.at(person ?? -1) ?? '';
    const day = evidence.day[i] ?? NO_DAY;
    const label = evidence.labels.text(evidence.label[i] ?? 0);
    return [
      EVIDENCE_KINDS[evidence.kind[i] ?? 0],
      `${name(evidence.from[i])}>${name(evidence.to[i])}`,
      day === NO_DAY ? '' : isoOf(day),
      label,
    ]
      .filter(Boolean)
      .join(' ');
  });
};

const anaAndBo = () => {
  const data = rows();
  const sink = data.row('salesforce');
  const ana = sink.person({ id: '005A', name: 'Ana', email: 'ana@harbor.example' });
  const bo = sink.person({ id: '003B', name: 'Bo', email: 'bo@pixel.example' });
  return { data, sink, ana, bo };
};

describe('contact', () => {
  test('is one piece of evidence for each that received it, with the size of the group', () => {
    const { data, sink, ana, bo } = anaAndBo();
    const cem = sink.person({ name: 'Cem', email: 'cem@pixel.example' });
    sink.contact({ from: ana, to: [bo, cem], day: AS_OF - 1, channel: 'email', count: 3 });
    expect(evidenceOf(data)).toEqual(['email Ana>Bo 2026-11-21', 'email Ana>Cem 2026-11-21']);
    const { evidence } = resolved(data.claims).resolved;
    expect([...evidence.group]).toEqual([2, 2]);
    expect([...evidence.times]).toEqual([3, 3]);
  });

  test('with oneself is none', () => {
    const { data, sink, ana } = anaAndBo();
    sink.contact({ from: ana, to: [ana], day: AS_OF, channel: 'meeting' });
    expect(evidenceOf(data)).toEqual([]);
  });

  test('of today counts; of tomorrow is left out and counted', () => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.contact({ from: ana, to: [bo], day: AS_OF, channel: 'call' });
    sink.contact({ from: ana, to: [bo], day: AS_OF + 1, channel: 'call' });
    expect(evidenceOf(data)).toEqual(['call Ana>Bo 2026-11-22']);
    expect(resolved(data.claims).later).toBe(1);
  });

  test('stands where its row stands', () => {
    const { data, ana, bo } = anaAndBo();
    data.row('salesforce', 'mail.csv').contact({ from: ana, to: [bo], day: 1, channel: 'message' });
    const { evidence, sources } = resolved(data.claims).resolved;
    expect(sources.files[evidence.file[0] ?? -1]).toBe('mail.csv');
    expect(evidence.line[0]).toBe(3);
  });
});

describe('ties', () => {
  test('keep their kind, label, strength and days', () => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.tie({
      from: ana,
      to: bo,
      kind: 'declared',
      strength: 0.4,
      since: 100,
      last: 200,
      label: 'friends',
    });
    expect(evidenceOf(data)).toEqual(['declared Ana>Bo 1970-04-11 friends']);
    const { evidence } = resolved(data.claims).resolved;
    expect([evidence.stated[0], evidence.last[0]]).toEqual([0.4, 200]);
  });

  test('a last contact that lies ahead is not known; no strength is NaN', () => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.tie({ from: ana, to: bo, kind: 'recommendation', last: AS_OF + 9 });
    const { evidence } = resolved(data.claims).resolved;
    expect(evidence.last[0]).toBe(NO_DAY);
    expect(evidence.stated[0]).toBeNaN();
  });
});

describe('deals', () => {
  const withDeal = (state: 'won' | 'lost' | 'open', dealId = '006', role?: string) => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.deal({ id: '006', owner: ana, state, day: AS_OF - 30 });
    sink.dealRole({ dealId, person: bo, ...(role ? { role } : {}) });
    return evidenceOf(data);
  };

  test('tie the owner to everybody with a part in them, on the day of closing', () => {
    expect(withDeal('won', '006', 'Champion')).toEqual(['deal Ana>Bo 2026-10-23 won: Champion']);
    expect(withDeal('lost')).toEqual(['deal Ana>Bo 2026-10-23 lost']);
  });

  test('an open deal has no day: what is hoped for has not happened', () => {
    expect(withDeal('open')).toEqual(['deal Ana>Bo open']);
  });

  test('a part in a deal that nobody owns or that is not there says nothing', () => {
    expect(withDeal('won', '007')).toEqual([]);
    expect(withDeal('won', '')).toEqual([]);
    const { data, sink, bo } = anaAndBo();
    sink.deal({ id: '006', state: 'won' });
    sink.dealRole({ dealId: '006', person: bo });
    expect(evidenceOf(data)).toEqual([]);
  });

  test.each([
    [19, '', ['deal Ana>Bo won']],
    [20, '', []],
    [20, 'Champion', ['deal Ana>Bo won: Champion']],
  ])('beside %d others of whom nothing else is said, as "%s"', (others, role, expected) => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.deal({ id: '006', owner: ana, state: 'won' });
    sink.dealRole({ dealId: '006', person: bo, role });
    for (let i = 0; i < others; i++) {
      sink.dealRole({ dealId: '006', person: sink.ref('id', `unknown ${i}`) });
    }
    expect(evidenceOf(data)).toEqual(expected);
  });

  test('Salesforce’s ids of 15 and 18 characters are one deal', () => {
    const { data, sink, ana, bo } = anaAndBo();
    sink.deal({ id: '006A0000012AbCd', owner: ana, state: 'won' });
    sink.dealRole({ dealId: '006A0000012AbCdIAK', person: bo });
    expect(evidenceOf(data)).toEqual(['deal Ana>Bo won']);
  });

  test('a deal of another system is another deal', () => {
    const { data, sink, ana, bo } = anaAndBo();
    data.row('hubspot').deal({ id: '006', owner: ana, state: 'won' });
    sink.dealRole({ dealId: '006', person: bo });
    expect(evidenceOf(data)).toEqual([]);
  });
});
