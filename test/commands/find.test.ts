import { beforeAll, describe, expect, test } from 'vitest';
import { type FindOptions, type FindReport, find, type LoadedNetwork } from '../../src/index.ts';
import { table, walk, worldOf } from '../world.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

const asked = (target: string, more: FindOptions = {}): FindReport =>
  find(world, { targets: [target], ...more });
const walks = (report: FindReport): string[] => report.paths.map(walk);
const codes = (report: FindReport): string[] => report.issues.map(({ code }) => code);
const names = ({ targets }: FindReport): string[] => targets.map(({ name }) => name);

describe('what is told of a search', () => {
  test('is what was asked, with the defaults of the command line', () => {
    expect(asked('Tess Lund').query).toEqual({
      targets: ['Tess Lund'],
      from: [],
      maxHops: 3,
      top: 10,
    });
  });

  test('names accounts among what was asked', () => {
    const report = find(world, { accounts: ['Corin Bank'], from: ['a1'], maxHops: 2, top: 3 });
    expect(report.query).toEqual({
      targets: ['account:Corin Bank'],
      from: ['a1'],
      maxHops: 2,
      top: 3,
    });
  });

  test('is the network in numbers', () => {
    expect(asked('Tess Lund').network).toMatchObject({
      people: 6,
      team: 2,
      files: 4,
      rowsSkipped: 0,
    });
  });

  test('shows a person with what one needs to write to them, and the rows behind it', () => {
    const [path] = asked('Tess Lund').paths;
    expect(path?.referrer).toEqual({
      id: expect.stringMatching(/^p\d+$/),
      name: 'Rob Kerr',
      title: 'Head of Operations',
      company: 'Fern Stores',
      email: 'rob@fern.example',
      linkedinUrl: expect.stringContaining('linkedin.com/in/rob-kerr'),
      sources: expect.arrayContaining(['people.csv:4']),
    });
  });
});

describe('paths', () => {
  test('come strongest first, one for each referrer', () => {
    const report = asked('Tess Lund');
    expect(walks(report).slice(0, 2)).toEqual([
      'Ana Reis → Rob Kerr → Tess Lund',
      'Bo Lind → Tess Lund',
    ]);
    expect(report.paths.map(({ rank }) => rank)).toEqual(report.paths.map((_, i) => i + 1));
  });

  test('are all of them with perReferrer 0: the longer ways through Rob too', () => {
    const one = walks(asked('Tess Lund')).filter((path) => path.includes('→ Rob Kerr → Tess Lund'));
    const all = walks(asked('Tess Lund', { perReferrer: 0 })).filter((path) =>
      path.includes('→ Rob Kerr → Tess Lund'),
    );
    expect(one).toHaveLength(1);
    expect(all).toContain('Bo Lind → Ana Reis → Rob Kerr → Tess Lund');
  });

  test('name first ask and referrer; they differ on a longer path', () => {
    const long = asked('Tess Lund', { perReferrer: 0 }).paths.find(({ hops }) => hops.length === 3);
    expect(long?.firstAsk?.name).toBe('Ana Reis');
    expect(long?.referrer?.name).toBe('Rob Kerr');
  });

  test('are no longer than maxHops and no more than top', () => {
    const report = asked('Tess Lund', { perReferrer: 0, maxHops: 2 });
    expect(report.paths.every(({ hops }) => hops.length <= 2)).toBe(true);
    expect(asked('Tess Lund', { perReferrer: 0, top: 1 }).paths).toHaveLength(1);
  });

  test('weaker than minStrength are left out', () => {
    const { paths } = asked('Tess Lund');
    const least = paths[0]?.strength ?? 1;
    expect(walks(asked('Tess Lund', { minStrength: least - 0.01 }))).toHaveLength(1);
    expect(asked('Tess Lund', { minStrength: least + 0.01 }).paths).toEqual([]);
  });

  test('go from whoever is named, of the team or not', () => {
    expect(walks(asked('Tess Lund', { from: ['bo@lantern.example'] }))[0]).toMatch(/^Bo Lind →/);
    expect(walks(asked('Uma Falk', { from: ['Tess Lund'] }))[0]).toBe(
      'Tess Lund → Rob Kerr → Uma Falk',
    );
  });

  test('go through one who is named and around another', () => {
    const through = asked('Tess Lund', { via: ['Rob Kerr'], perReferrer: 0 });
    expect(through.paths.length).toBeGreaterThan(0);
    expect(walks(through).every((path) => path.includes('→ Rob Kerr →'))).toBe(true);
    expect(walks(asked('Tess Lund', { avoid: ['Rob Kerr'] })).join()).not.toContain('Rob Kerr');
  });

  test('hold nobody twice', () => {
    for (const target of ['Tess Lund', 'Uma Falk', 'Rob Kerr', 'Bo Lind']) {
      for (const path of asked(target, { perReferrer: 0, maxHops: 6, top: 100 }).paths) {
        const ids = [path.seller.id, ...path.hops.map(({ to }) => to.id)];
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  test('to several targets are ranked together, each target in it', () => {
    const report = find(world, { targets: ['Tess Lund', 'Uma Falk'] });
    expect(names(report).sort()).toEqual(['Tess Lund', 'Uma Falk']);
    expect(new Set(report.paths.map(({ target }) => target.name)).size).toBe(2);
  });

  test('a target named twice is one', () => {
    const report = find(world, {
      targets: ['Tess Lund', 'tess@corin.example', 'CISO at Corin Bank'],
    });
    expect(names(report)).toEqual(['Tess Lund']);
    expect(walks(report)).toEqual(walks(asked('Tess Lund')));
  });

  test('rest on inferred ties where there is no contact, and say so', () => {
    const [path] = asked('Uma Falk').paths;
    expect(path && walk(path)).toBe('Ana Reis → Rob Kerr → Uma Falk');
    expect(path?.hops.map(({ observed }) => observed)).toEqual([true, false]);
    expect(path?.hops[1]?.evidence).toMatchObject([
      { kind: 'shared-employer', sources: ['jobs.csv:2', 'jobs.csv:3'] },
    ]);
  });

  test('read the same along a tie in either direction', () => {
    const there = asked('Rob Kerr', { from: ['Tess Lund'] }).paths[0]?.hops[0];
    const back = asked('Tess Lund', { from: ['Rob Kerr'] }).paths[0]?.hops[0];
    expect(there?.from.name).toBe('Tess Lund');
    expect(back?.from.name).toBe('Rob Kerr');
    expect(there?.strength).toBe(back?.strength);
    expect(there?.evidence).toEqual(back?.evidence);
  });
});

describe('who is sought', () => {
  test.each([
    ['by id', 't1'],
    ['by address, in any case', 'TESS@Corin.Example'],
    ['by name, in any case', 'tess lund'],
    ['by persona', 'CISO at Corin Bank'],
    ['by fields', 'seniority:c-level function:security company:corin'],
  ])('%s', (_how, target) => {
    expect(names(asked(target))).toEqual(['Tess Lund']);
  });

  test('by profile, however it is written', () => {
    expect(names(asked('http://linkedin.com/in/Rob-Kerr/?trk=x'))).toEqual(['Rob Kerr']);
  });

  test('at an account: those who decide, best first', () => {
    const report = find(world, { accounts: ['Corin Bank'] });
    expect(names(report)).toEqual(expect.arrayContaining(['Tess Lund', 'Uma Falk']));
    const fits = report.targets.map(({ fit }) => fit);
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
  });

  test('each with a fit in (0, 1] and what it is made of', () => {
    for (const { fit, fitFactors } of asked('c-level at Corin Bank').targets) {
      expect(fit).toBeGreaterThan(0);
      expect(fit).toBeLessThanOrEqual(1);
      expect(fitFactors.length).toBeGreaterThan(0);
    }
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    '"%s" is nobody, and no accident',
    (target) => {
      const report = asked(target);
      expect({ targets: report.targets, paths: report.paths }).toEqual({ targets: [], paths: [] });
    },
  );
});

describe('nothing found', () => {
  test('because nobody fits: the nearest names', () => {
    const report = asked('Tes Lundt');
    expect(codes(report)).toEqual(['nobody-fits']);
    expect(report.issues[0]?.text).toContain('Tess Lund');
  });

  test('because nobody reaches them', () => {
    const report = asked('Vic Noel');
    expect(names(report)).toEqual(['Vic Noel']);
    expect(codes(report)).toEqual(['no-path']);
  });

  test('because no path is warm', () => {
    const report = asked('Tess Lund', { warm: true, avoid: ['Rob Kerr'] });
    expect(report.paths).toEqual([]);
    expect(codes(report)).toEqual(['no-warm-path']);
  });

  test.each(['from', 'via'] as const)('because nobody is who --%s names', (option) => {
    const report = asked('Tess Lund', { [option]: ['Zoe Nobody'] });
    expect(report.paths).toEqual([]);
    expect(codes(report)).toEqual(['unknown-reference']);
    expect(report.issues[0]?.text).toContain(`--${option}`);
  });

  test('an unknown name to avoid is told, and avoids nobody', () => {
    const report = asked('Tess Lund', { avoid: ['Zoe Nobody'] });
    expect(walks(report)).toEqual(walks(asked('Tess Lund')));
    expect(codes(report)).toEqual(['unknown-reference']);
  });

  test('because a field has a value that is none: it must not widen the search', () => {
    const report = asked('seniority:emperor company:corin');
    expect(report.targets).toEqual([]);
    expect(codes(report)).toContain('unknown-value');
    expect(report.issues[0]?.text).toMatch(/seniority "emperor".*Expected one of owner, c-level/);
  });

  test('because nobody is known to be of the team', async () => {
    const teamless = await worldOf({
      'people.csv': table(
        'id,name,email',
        'r1,Rob Kerr,rob@fern.example',
        't1,Tess Lund,t@c.example',
      ),
      'ties.csv': table('from,to,strength', 'r1,t1,0.9'),
    });
    const report = find(teamless, { targets: ['Tess Lund'] });
    expect(codes(report)).toEqual(['no-team']);
    expect(walks(find(teamless, { targets: ['Tess Lund'], from: ['Rob Kerr'] }))).toEqual([
      'Rob Kerr → Tess Lund',
    ]);
  });
});

describe('nothing found because it was narrowed to nothing', () => {
  test.each([
    [{ avoid: ['Rob Kerr'], maxHops: 1, from: ['Ana Reis'] }, ' within 1 tie (with --avoid).'],
    [{ minStrength: 0.99 }, ' within 3 ties (with --min-strength).'],
    [
      { via: ['Uma Falk'], avoid: ['Rob Kerr'], minStrength: 0.5 },
      ' within 3 ties (with --via, --avoid, --min-strength).',
    ],
    [{ maxHops: 1, from: ['Ana Reis'] }, ' within 1 tie.'],
  ])('%j', (options, end) => {
    const { paths, issues } = find(world, { targets: ['Tess Lund'], ...options });
    expect(paths).toEqual([]);
    expect(issues).toMatchObject([{ code: 'no-path' }]);
    expect(issues[0]?.text).toBe(`Nobody we start from reaches "Tess Lund"${end}`);
  });

  test('says so of warm paths, too', () => {
    const options = { targets: ['Tess Lund'], warm: true, avoid: ['Rob Kerr'] };
    const [issue] = find(world, options).issues;
    expect(issue?.text).toMatch(
      /^No warm path reaches "Tess Lund" within 3 ties \(with --avoid\); /,
    );
  });
});

test.each(['Ana Reis', 'Tess Lund'])(
  'nothing found because %s is where the search starts',
  (who) => {
    const { paths, issues } = find(world, { targets: [who], from: [who] });
    expect(paths).toEqual([]);
    expect(issues.map(({ code, text }) => [code, text])).toEqual([
      ['one-of-us', `"${who}" is where we start from: no way has to be found.`],
    ]);
  },
);
