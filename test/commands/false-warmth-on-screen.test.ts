import { beforeAll, describe, expect, test } from 'vitest';
import { introductionMessages } from '../../src/draft/introduction.ts';
import {
  draft,
  explain,
  exportTable,
  type FindReport,
  find,
  type LoadedNetwork,
  load,
  type PathView,
} from '../../src/index.ts';
import { draftText } from '../../src/present/draft-text.ts';
import { explainText } from '../../src/present/explain-text.ts';
import { findText } from '../../src/present/find-text.ts';
import { noPaint } from '../../src/present/paint.ts';
import { pathText } from '../../src/present/path-text.ts';

/** Every way to everybody in the invented networks: no screen may sound warmer than its verdict. */
const look = { width: 80, paint: noPaint, fields: [], detail: true };

describe.each(['two-desks', 'every-tie', 'harbor-analytics'])('%s', (name) => {
  let world: LoadedNetwork;
  let report: FindReport;
  let cold: PathView[];
  let warm: PathView[];
  beforeAll(async () => {
    world = await load({ data: [`fixtures/${name}`], asOf: '2026-11-22' });
    const ids = [...exportTable(world, 'people').rows].map((row) => String(row[2]));
    report = find(world, { targets: ids, top: 1000, perReferrer: 0 });
    cold = report.paths.filter(({ warmth }) => warmth === 'cold');
    warm = report.paths.filter(({ warmth }) => warmth === 'warm');
  });

  const linesOf = (path: PathView) => pathText(path, look).join(' ').replace(/\s+/g, ' ');

  test('has ways of both kinds, so that what follows can fail', () => {
    expect(cold.length).toBeGreaterThan(2);
    expect(warm.length).toBeGreaterThan(2);
  });

  test('a cold path begins with COLD and a number that no word praises', () => {
    for (const path of cold) {
      expect(linesOf(path)).toMatch(/ COLD <?\d\.\d+(?: (?:very weak|weak|fair))?\. /);
      expect(linesOf(path)).not.toContain('WARM');
    }
  });

  test('a cold path names the people of a tie that is cold, or says that it is too weak', () => {
    for (const { hops, reason } of cold) {
      const named = hops.some(
        ({ warm: isWarm, from, to }) =>
          !isWarm && reason.text.includes(from.name) && reason.text.includes(to.name),
      );
      expect(named || reason.code === 'path-too-weak').toBe(true);
    }
  });

  test('along a cold path nobody is sent to mention anybody, or to introduce without asking', () => {
    for (const path of cold) {
      expect(path.approach).not.toBe('mention-referrer');
      expect(linesOf(path)).not.toMatch(/Do (?:Mention|Have|Ask \S+ \S+ to introduce)/);
    }
  });

  test('a warm path says which of its ties nobody’s contact or word shows', () => {
    for (const { hops, reason } of warm.filter(({ hops: all }) => all.length > 1)) {
      for (const { observed, evidence, from, to } of hops) {
        if (observed || evidence.some(({ kind }) => kind === 'team' || kind === 'reports-to'))
          continue;
        expect(reason.text).toContain(`${from.name} and ${to.name}`);
      }
    }
  });

  test('every tie of a warm path is warm', () => {
    for (const { hops } of warm) expect(hops.every((hop) => hop.warm)).toBe(true);
  });

  test('no message along a cold path names the referrer to the target', () => {
    for (const path of cold) {
      const toTarget = introductionMessages(path, { company: 'Ours' }).filter(
        ({ kind }) => kind === 'note',
      );
      const [first = ''] = (path.referrer?.name ?? '').split(' ');
      expect(toTarget).toHaveLength(1);
      for (const { subject, body } of toTarget) {
        if (first.length > 3) expect(`${subject} ${body}`).not.toContain(first);
        expect(body).not.toMatch(/customer|colleague|worked|know/);
      }
    }
  });

  test('no message claims more than that two worked together, know each other or were in touch', () => {
    for (const path of report.paths) {
      for (const { subject, body } of introductionMessages(path, { company: 'Ours' })) {
        expect(`${subject} ${body}`).not.toMatch(
          /recommend|suggested|agreed|told me|happy to|speaks? highly|friend|close|undefined|null/i,
        );
      }
    }
  });

  test('the page has as many words of warmth as warm paths', () => {
    const page = findText(report, look).join('\n');
    expect(page.match(/^ {4}WARM {6}/gm)?.length).toBe(warm.length);
    expect(page.match(/^ {4}COLD {6}/gm)?.length).toBe(cold.length);
    expect(page.match(/^ {7}\S+(?: very)?(?: \w+)?, cold, /gm)?.join('\n') ?? '').not.toContain(
      'strong',
    );
  });

  test('explain and draft show the same verdict as find', () => {
    const names = new Set(report.paths.slice(0, 12).map(({ target }) => target.name));
    for (const target of names) {
      const [best] = find(world, { targets: [target] }).paths;
      const verdict = `    ${best?.warmth.toUpperCase()}      `;
      const request = { targets: [target] };
      expect(explainText(explain(world, request), look).join('\n')).toContain(verdict);
      expect(draftText(draft(world, request), look).join('\n')).toContain(verdict);
    }
  });
});
