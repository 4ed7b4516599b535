import { beforeAll, describe, expect, test } from 'vitest';
import { draft, explain, find, type LoadedNetwork } from '../../src/index.ts';
import { INTERACTIONS, inTouch, table, walk, worldOf } from '../world.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

describe('explain', () => {
  test('is the best path of find, with the next best', () => {
    const report = explain(world, { targets: ['Tess Lund'] });
    const [best, next] = find(world, { targets: ['Tess Lund'] }).paths;
    expect(report.path).toEqual(best);
    expect(report.nextBest).toEqual(next);
    expect(report.schema).toBe('refpath/explain@1');
  });

  test('has nothing to mend on a warm path', () => {
    expect(explain(world, { targets: ['Tess Lund'] }).remedies).toEqual([]);
  });

  test('says of each cold tie what would make it warm, by the number of the tie', () => {
    const { path, remedies } = explain(world, { targets: ['Tess Lund'], avoid: ['Rob Kerr'] });
    expect(path && walk(path)).toBe('Bo Lind → Tess Lund');
    expect(remedies).toMatchObject([{ hop: 1, code: 'an-answer' }]);
    expect(remedies[0]?.text).toMatch(/Bo Lind and Tess Lund/);
  });

  test('of nobody, and of whom nobody reaches, is nothing and says why', () => {
    for (const [target, code] of [
      ['Zoe Nobody', 'nobody-fits'],
      ['Vic Noel', 'no-path'],
    ] as const) {
      const report = explain(world, { targets: [target] });
      expect(report).toMatchObject({ path: null, nextBest: null, remedies: [] });
      expect(report.issues.map((issue) => issue.code)).toEqual([code]);
    }
  });
});

describe('draft', () => {
  const messages = (target: string, more = {}) =>
    draft(world, { targets: [target], ...more }).messages;

  test('along a warm path: the ask to Rob, his note to forward, the note to Tess', () => {
    expect(
      messages('Tess Lund').map(
        ({ kind, from, to }) => `${kind}: ${from?.name ?? 'one of us'} → ${to.name}`,
      ),
    ).toEqual([
      'ask: Ana Reis → Rob Kerr',
      'forward: Rob Kerr → Tess Lund',
      'note: one of us → Tess Lund',
    ]);
  });

  test('names the customer as one, and what he is to her only where the files say so', () => {
    const body = messages('Tess Lund').at(-1)?.body ?? '';
    expect(body).toContain("Rob Kerr, Fern Stores' Head of Operations");
    expect(body).toContain('is a customer of ours');
    expect(body).not.toContain('colleague');
  });

  test('tells of a shared employer where there is one', () => {
    const [ask, , note] = messages('Uma Falk');
    expect(ask?.body).toContain('I understand that you worked with Uma at Tiny Forge.');
    expect(note?.body).not.toContain('Tiny Forge');
  });

  test('along a cold path names nobody: that is what burns a relationship', () => {
    const [note, ...others] = messages('Tess Lund', { avoid: ['Rob Kerr'] });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ kind: 'note', to: { name: 'Tess Lund' } });
    expect(note?.body).not.toMatch(/Rob|colleague|customer|know/);
  });

  test('never claims a recommendation, an agreement or a feeling', () => {
    for (const target of ['Tess Lund', 'Uma Falk', 'Rob Kerr']) {
      for (const { subject, body } of messages(target)) {
        expect(`${subject}\n${body}`).not.toMatch(
          /recommend|suggested|agreed|told me|happy to|speaks? highly|friend|loves?\b/i,
        );
      }
    }
  });

  test('leaves no gap where title or company are unknown', async () => {
    const bare = await worldOf({
      'people.csv': table(
        'id,name,email,team',
        'a1,Ana Reis,a@l.example,true',
        'r1,Rob Kerr,r@f.example,',
        't1,Tess Lund,t@c.example,',
      ),
      'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1')),
    });
    const texts = draft(bare, { targets: ['Tess Lund'] }).messages.map(
      ({ subject, body }) => `${subject}\n${body}`,
    );
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN| ,|,,|\bof \.|\bat \.|\(\)| {2}/);
      expect(text).not.toMatch(/customer/);
    }
  });

  test('to have been at one giant at one time is not to have worked together', async () => {
    const giant = (employees: string) =>
      worldOf({
        'people.csv': table(
          'id,name,email,title,company,team',
          'a1,Ana Reis,a@l.example,CTO,Lantern,true',
          'r1,Rob Kerr,r@f.example,CISO,Fern,',
          't1,Tess Lund,t@c.example,CISO,Corin,',
        ),
        'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1')),
        'jobs.csv': table(
          'person,company,title,start,end',
          ...['a1', 'r1', 't1'].map((who) => `${who},Globex,Engineer,2010-01,2020-01`),
        ),
        'accounts.csv': table('account,employees', `Globex,${employees}`),
      });
    const textOf = async (employees: string): Promise<string> =>
      draft(await giant(employees), { targets: ['Tess Lund'] })
        .messages.map(({ body }) => body)
        .join('\n');
    expect(await textOf('40')).toContain('worked with our CTO, Ana Reis, for ten years at Globex');
    expect(await textOf('40')).toContain('I understand that you worked with Tess at Globex.');
    expect(await textOf('200000')).not.toMatch(/worked with/);
  });

  test('of nobody is no message', () => {
    expect(draft(world, { targets: ['Zoe Nobody'] })).toMatchObject({ path: null, messages: [] });
  });
});
