import { describe, expect, test } from 'vitest';
import { introductionMessages } from '../../src/draft/introduction.ts';
import type { EvidenceSummary } from '../../src/model/evidence.ts';
import type { HopView, PathView, PersonView } from '../../src/model/report.ts';

const person = (id: string, name: string, title: string, company: string): PersonView => ({
  id,
  name,
  title,
  company,
  email: '',
  linkedinUrl: '',
  sources: [],
});

const jim = person('p1', 'Jim Walsh', 'CTO', 'Harbor Analytics');
const ada = person('p2', 'Ada Lund', 'Account Executive', 'Harbor Analytics');
const jon = person('p3', 'Jon Smith', 'CISO', 'Altex');
const john = person('p4', 'John Marsh', 'CISO', 'Meridian Bank');
const james = person('p5', 'James Hervin', 'CEO', 'Pixel');
const elena = person('p6', 'Elena Ortiz', 'CEO', 'Northlight Health');

const evidence = (
  kind: EvidenceSummary['kind'],
  facts: Record<string, string | number | boolean> = {},
): EvidenceSummary => ({ kind, count: 1, first: null, last: null, sources: [], facts });

const job = (employer: string, months: number, more = {}): EvidenceSummary =>
  evidence('shared-employer', { employer, months, current: false, employees: 60, ...more });

const giant = { employees: 220_000 };

const twoWay = {
  name: 'contact',
  value: 0.5,
  because: { daysOneWay: 4, daysOtherWay: 3, halfLifeDays: 45 },
};

const hop = (from: PersonView, to: PersonView, ...known: EvidenceSummary[]): HopView => ({
  from,
  to,
  strength: 0.8,
  warm: true,
  observed: true,
  factors: [],
  evidence: known,
});

const path = (hops: HopView[], more: Partial<PathView> = {}): PathView => ({
  rank: 1,
  target: (hops.at(-1) as HopView).to,
  fit: 1,
  seller: (hops[0] as HopView).from,
  firstAsk: hops.length > 1 ? (hops[0] as HopView).to : null,
  referrer: hops.length > 1 ? (hops.at(-1) as HopView).from : null,
  strength: 0.5,
  warmth: 'warm',
  reason: { code: 'every-tie-warm', text: '' },
  weakestHop: 1,
  program: 'non-client',
  referralSource: 'colleague-outside',
  approach: 'mention-referrer',
  hops,
  ...more,
});

const harbor = { company: 'Harbor Analytics' };
const toJohn = path([
  hop(jim, jon, job('Microsoft', 60, giant), evidence('message'), evidence('recommendation')),
  hop(jon, john, job('Quayside Security', 49)),
]);
const toElena = path(
  [
    hop(ada, james, evidence('meeting'), evidence('deal')),
    hop(james, elena, evidence('declared', { label: 'former colleagues at Chase' })),
  ],
  { program: 'client' },
);

const bodyOf = (found: PathView, kind: string): string =>
  introductionMessages(found, harbor).find((message) => message.kind === kind)?.body ?? '';

describe('the note to the target', () => {
  test('names the referrer, his office, and what ties him to both sides', () => {
    expect(bodyOf(toJohn, 'note')).toBe(`Hi John,

Jon Smith, Altex's CISO and your former colleague at Quayside Security, worked with our CTO, Jim Walsh, for five years at Microsoft.

I would like to show you what we do at Harbor Analytics and hear whether it is of use at Meridian Bank. Would you have twenty minutes in the coming weeks?

Best regards,
[your name]
Harbor Analytics
`);
  });

  test('says of a customer that he is one', () => {
    expect(bodyOf(toElena, 'note')).toContain(
      "James Hervin, Pixel's CEO and your former colleague at Chase, is a customer of ours.",
    );
  });

  test('never claims a recommendation, an agreement or a feeling', () => {
    for (const found of [toJohn, toElena]) {
      for (const { body } of introductionMessages(found, harbor)) {
        expect(body).not.toMatch(/recommend|suggested|agreed|speaks highly|thinks|loves|told me/i);
      }
    }
  });

  test('does not name a referrer whom the path cannot rest on', () => {
    const cold = path(toElena.hops as HopView[], { warmth: 'cold', approach: 'offer-incentive' });
    expect(bodyOf(cold, 'note')).not.toContain('James');
    expect(bodyOf(cold, 'ask')).toContain('Hi James');
  });

  test('where no row tells the relation, claims none', () => {
    const bare = path([hop(ada, james, evidence('email')), hop(james, elena, evidence('email'))]);
    expect(bodyOf(bare, 'note')).toContain("You and our team both know James Hervin, Pixel's CEO.");
  });

  test.each<[string, PathView, string]>([
    [
      'of a customer who worked with one of us, both',
      path([hop(jim, james, job('Forge', 24)), hop(james, elena)], { program: 'client' }),
      "James Hervin, Pixel's CEO, is a customer of ours and worked with our CTO, Jim Walsh, for two years at Forge.",
    ],
    [
      'of who still works with one of us, that',
      path([hop(jim, james, job('Forge', 24, { current: true })), hop(james, elena)]),
      "James Hervin, Pixel's CEO, works with our CTO, Jim Walsh, at Forge.",
    ],
    [
      'of a colleague whose title nobody knows, the name',
      path([hop({ ...jim, title: '' }, james, job('Forge', 24)), hop(james, elena)]),
      "James Hervin, Pixel's CEO, worked with our colleague Jim Walsh for two years at Forge.",
    ],
    [
      'of a referrer whose office nobody knows, the name',
      path([
        hop(jim, person('p9', 'Bea Roy', '', '')),
        hop(person('p9', 'Bea Roy', '', ''), elena),
      ]),
      'You and our team both know Bea Roy.',
    ],
    [
      'of one of us, the office',
      path([hop(ada, jim, evidence('team')), hop(jim, elena, evidence('email'))]),
      'You know Jim Walsh, our CTO.',
    ],
    [
      'of one of us who worked with the target, that',
      path([hop(ada, jim, evidence('team')), hop(jim, elena, job('Forge', 24))]),
      'Jim Walsh, our CTO, is your former colleague at Forge.',
    ],
    [
      'of one of us without an office, the team',
      path([hop(ada, { ...jim, title: '' }), hop({ ...jim, title: '' }, elena)]),
      'You know Jim Walsh of our team.',
    ],
    [
      'along three ties through one of us, what ties him to the referrer',
      path([hop(ada, jim), hop(jim, jon, job('Forge', 24)), hop(jon, john, job('Quayside', 49))]),
      "Jon Smith, Altex's CISO and your former colleague at Quayside, worked with our CTO, Jim Walsh, for two years at Forge.",
    ],
    [
      'along three ties through an outsider, how the three are tied',
      path([hop(jim, jon, job('Forge', 24)), hop(jon, james, job('Forge', 24)), hop(james, elena)]),
      "Jon Smith, Altex's CISO, knows both our team and James Hervin, Pixel's CEO.",
    ],
  ])('says %s', (_name, found, sentence) => {
    expect(bodyOf(found, 'note').split('\n\n')[1]).toBe(sentence);
  });

  test('along four ties names nobody: none of us is near enough', () => {
    const long = path([hop(ada, jim), hop(jim, jon), hop(jon, james), hop(james, elena)]);
    expect(bodyOf(long, 'note')).not.toMatch(/James|Jon|Jim/);
    const note = introductionMessages(long, harbor).at(-1);
    expect(note?.subject).toBe('A question for Elena');
  });

  test.each([
    ['ask-for-introduction', 'warm'],
    ['offer-incentive', 'cold'],
    ['ask-for-introduction', 'cold'],
  ] as const)('by %s on a %s path, mentions nobody who has not agreed', (approach, warmth) => {
    const found = path([...toElena.hops], { approach, warmth, program: 'client' });
    const note = introductionMessages(found, harbor).at(-1);
    expect(`${note?.subject} ${note?.body}`).not.toMatch(/James|customer|Chase/);
  });

  test('is written by whoever of the team wants to', () => {
    const note = introductionMessages(toElena, harbor).at(-1);
    expect(note).toMatchObject({ kind: 'note', from: null });
    expect(note?.body).toMatch(/Best regards,\n\[your name\]\nHarbor Analytics\n$/);
  });

  test('says nothing of a company that nobody knows', () => {
    const note = introductionMessages(
      path([hop(ada, james), hop(james, person('p9', 'Bea Roy', '', ''))]),
      {
        company: '',
      },
    ).at(-1);
    expect(note?.body.split('\n\n').slice(2)).toEqual([
      'I would like to show you what we do and hear whether it is of use. Would you have twenty minutes in the coming weeks?',
      'Best regards,\n[your name]\n',
    ]);
  });
});

describe('the ask', () => {
  test('goes to the first ask and says how the referrer knows the target', () => {
    const [ask] = introductionMessages(toJohn, harbor);
    expect(ask?.to.name).toBe('Jon Smith');
    expect(ask?.from?.name).toBe('Jim Walsh');
    expect(ask?.subject).toBe('Could you help me reach John Marsh of Meridian Bank?');
    expect(ask?.body).toBe(`Hi Jon,

I would like to talk to John Marsh, CISO at Meridian Bank. I understand that you worked with John at Quayside Security.

Would you be willing to introduce us, or may I mention your name when I write to John?

If it does not feel right, just say so: I will leave it there. Below is a note you can forward as it is.

Thank you,
Jim Walsh
`);
  });

  test.each<[string, HopView, string]>([
    [
      'worked together',
      hop(james, elena, job('Forge', 24)),
      ' I understand that you worked with Elena at Forge.',
    ],
    [
      'work together',
      hop(james, elena, job('Forge', 24, { current: true })),
      ' I understand that you and Elena work together at Forge.',
    ],
    [
      'were at one giant',
      hop(james, elena, job('Chase', 70, giant)),
      ' I understand that you and Elena were both at Chase.',
    ],
    [
      'are at one giant',
      hop(james, elena, job('Chase', 70, { ...giant, current: true })),
      ' I understand that you and Elena are both at Chase.',
    ],
    [
      'said so',
      hop(james, elena, evidence('declared', { label: 'former colleagues at Chase' })),
      ' I understand that you and Elena are former colleagues at Chase.',
    ],
    [
      'wrote to each other',
      { ...hop(james, elena, evidence('email')), factors: [twoWay] },
      ' I understand that you and Elena have been in touch.',
    ],
    ['are connected', hop(james, elena, evidence('linkedin-connection')), ''],
    ['have one who writes', hop(james, elena, evidence('email')), ''],
  ])('of two who %s', (_name, last, claim) => {
    const body = bodyOf(path([hop(ada, james), last]), 'ask');
    expect(body.split('\n\n')[1]).toBe(
      `I would like to talk to Elena Ortiz, CEO at Northlight Health.${claim}`,
    );
  });

  test.each([
    [
      'mention-referrer',
      'warm',
      'Would you be willing to introduce us, or may I mention your name when I write to Elena?',
    ],
    ['ask-for-introduction', 'warm', 'Would you be willing to introduce us?'],
    ['ask-for-introduction', 'cold', 'Do you know Elena well enough to introduce us?'],
    ['offer-incentive', 'cold', 'Do you know Elena well enough to introduce us?'],
  ] as const)('by %s on a %s path', (approach, warmth, please) => {
    const body = bodyOf(path([...toElena.hops], { approach, warmth }), 'ask');
    expect(body.split('\n\n')[2]).toBe(please);
  });

  test('through somebody else asks for the next step only', () => {
    const long = path([
      hop(ada, jim, evidence('team')),
      hop(jim, jon, job('Microsoft', 60)),
      hop(jon, john, job('Quayside Security', 49)),
    ]);
    const [ask] = introductionMessages(long, harbor);
    expect(ask?.to.name).toBe('Jim Walsh');
    expect(ask?.body).toContain(
      'Would you be willing to ask Jon Smith, CISO at Altex, whether an introduction to John Marsh is welcome?',
    );
    expect(ask?.body).toContain(
      'I understand that Jon Smith worked with John at Quayside Security.',
    );
  });

  test("brings a note that can be forwarded as it is, in the referrer's name", () => {
    const forward = bodyOf(toElena, 'forward');
    expect(forward).toMatch(/^Hi Elena,\n\nAda Lund, Account Executive at Harbor Analytics/);
    expect(forward).toMatch(/Best,\nJames\n$/);
    const message = introductionMessages(toElena, harbor).find(({ kind }) => kind === 'forward');
    expect([message?.from?.name, message?.to.name]).toEqual(['James Hervin', 'Elena Ortiz']);
  });

  test('is not written where the seller side is cold', () => {
    const cold = path([...toElena.hops], { approach: 'contact-directly', warmth: 'cold' });
    expect(introductionMessages(cold, harbor).map(({ kind }) => kind)).toEqual(['note']);
  });
});

describe('a direct path', () => {
  const direct = (last: HopView, more: Partial<PathView> = {}) =>
    introductionMessages(
      path([last], { program: 'direct', approach: 'contact-directly', ...more }),
      harbor,
    );

  test('has one message, from the seller who knows the target', () => {
    const [note, ...others] = direct(hop(jim, jon, job('Microsoft', 60)));
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      kind: 'note',
      from: { name: 'Jim Walsh' },
      to: { name: 'Jon Smith' },
    });
    expect(note?.body).toBe(`Hi Jon,

We worked together for five years at Microsoft.

I would like to show you what we do at Harbor Analytics and hear whether it is of use at Altex. Would you have twenty minutes in the coming weeks?

Best regards,
Jim Walsh
Harbor Analytics
`);
  });

  test.each<[string, HopView]>([
    ['nobody tells of work together', hop(jim, jon, evidence('email'))],
    ['a giant employed both', hop(jim, jon, job('Microsoft', 60, giant))],
    ['they work together today', hop(jim, jon, job('Forge', 24, { current: true }))],
  ])('where %s, tells the target nothing of it', (_name, last) => {
    const [note] = direct(last);
    expect(note?.body.split('\n\n')[1]).toMatch(/^I would like to show you/);
  });

  test('a cold one claims no acquaintance, in nobody’s name', () => {
    const [note] = direct(hop(jim, jon, evidence('linkedin-connection')), { warmth: 'cold' });
    expect(note?.from).toBeNull();
    expect(note?.body).not.toMatch(/know|touch|worked|Jim/);
  });
});
