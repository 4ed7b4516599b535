import { describe, expect, test } from 'vitest';
import { SCHEMAS, type SchemaName } from '../../src/schema/json-schema.ts';
import { calibration } from '../present/a-calibration.ts';
import { planReport } from '../present/a-plan-report.ts';
import { referrersReport } from '../present/a-referrers-report.ts';
import {
  batchAnswers,
  checkReport,
  draftReport,
  explainReport,
  findReport,
} from '../present/reports.ts';

/** A report in full of each kind, as JSON has it. */
const REPORTS = new Map<SchemaName, unknown>(
  Object.entries({
    find: findReport(),
    explain: explainReport(),
    draft: draftReport(),
    batch: { schema: 'refpath/batch@1', asOf: '2026-11-22', answers: batchAnswers },
    plan: planReport(),
    check: checkReport(),
    referrers: referrersReport(),
    calibrate: calibration(),
  } satisfies Partial<Record<SchemaName, unknown>>).map(([name, report]) => [
    name as SchemaName,
    JSON.parse(JSON.stringify(report)),
  ]),
);

type Place = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, the first of each list alone. */
const placesIn = (value: unknown, place: Place = []): Place[] => {
  if (!isObject(value)) return [place];
  const entries = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  return [place, ...[...entries].flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
};

/** The value with something else at a place; undefined: with nothing there. */
const changed = (value: unknown, [key, ...rest]: Place, put: unknown): unknown => {
  if (key === undefined) return put;
  const copy: unknown = structuredClone(value);
  let inside = copy as Record<string | number, unknown>;
  const path = [key, ...rest];
  for (const step of path.slice(0, -1)) inside = inside[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (put === undefined) delete inside[last];
  else inside[last] = put;
  return copy;
};

const OPEN = /(?:because|facts|columns|scoring)\./;
const MAY_LACK = /\.facts$/;

const isRefused = (name: SchemaName, report: unknown): boolean =>
  !SCHEMAS[name].safeParse(report).success;

describe.each([...REPORTS])('%s', (name, report) => {
  const places = placesIn(report)
    .slice(1)
    .map((place) => ({ place, path: place.join('.') }));

  test('in full is what the schema says', () => {
    expect(isRefused(name, report)).toBe(false);
    expect(places.length).toBeGreaterThan(20);
  });

  test('lacks no field', () => {
    const kept = places
      .filter(({ place }) => typeof place.at(-1) === 'string')
      .filter(({ path }) => !OPEN.test(path) && !MAY_LACK.test(path))
      .filter(({ place }) => !isRefused(name, changed(report, place, undefined)))
      .map(({ path }) => path);
    expect(kept).toEqual([]);
  });

  test('has no field of another type', () => {
    const kept = places
      .filter(({ path }) => !OPEN.test(path))
      .filter(({ place }) => !isRefused(name, changed(report, place, { odd: [1] })))
      .map(({ path }) => path);
    expect(kept).toEqual([]);
  });

  test('has no field that nobody documented', () => {
    const objects = places.filter(({ place, path }) => {
      const there = place.reduce<unknown>(
        (value, key) => (isObject(value) ? value[key] : undefined),
        report,
      );
      return isObject(there) && !Array.isArray(there) && !OPEN.test(`${path}.`);
    });
    const kept = objects
      .filter(({ place }) => !isRefused(name, changed(report, [...place, 'extra'], 'x')))
      .map(({ path }) => path);
    expect(kept).toEqual([]);
    expect(isRefused(name, { ...(report as object), extra: 1 })).toBe(true);
  });
});

describe('values out of their bounds are refused', () => {
  const find = REPORTS.get('find');
  test.each<[Place, unknown]>([
    [['schema'], 'refpath/find@2'],
    [['asOf'], '22.11.2026'],
    [['asOf'], '2026-11-2'],
    [['network', 'people'], -1],
    [['network', 'people'], 1.5],
    [['network', 'rowsRead'], null],
    [['query', 'maxHops'], '3'],
    [['targets', 0, 'fit'], 1.01],
    [['targets', 0, 'id'], '17'],
    [['paths', 0, 'rank'], 0],
    [['paths', 0, 'strength'], -0.1],
    [['paths', 0, 'strength'], 1.0001],
    [['paths', 0, 'warmth'], 'hot'],
    [['paths', 0, 'weakestHop'], 0],
    [['paths', 0, 'program'], 'friend'],
    [['paths', 0, 'referralSource'], 'colleague'],
    [['paths', 0, 'approach'], 'call'],
    [['paths', 0, 'hops', 0, 'strength'], 2],
    [['paths', 0, 'hops', 0, 'warm'], 'yes'],
    [['paths', 0, 'hops', 0, 'evidence', 0, 'kind'], 'carrier pigeon'],
    [['paths', 0, 'hops', 0, 'evidence', 0, 'count'], 0.5],
    [['paths', 0, 'hops', 0, 'evidence', 0, 'first'], '8 Jan 2025'],
    [['paths', 0, 'target'], null],
    [['issues', 0, 'line'], '12'],
  ])('%j: %j', (place, value) => {
    expect(isRefused('find', changed(find, place, value))).toBe(true);
  });

  test.each<[Place, unknown]>([
    [['paths', 0, 'firstAsk'], null],
    [['paths', 0, 'referrer'], null],
    [['issues', 0, 'line'], null],
    [['paths', 0, 'hops', 0, 'evidence', 0, 'first'], null],
    [['paths', 0, 'strength'], 1],
    [['paths'], []],
    [['targets'], []],
    [['issues'], []],
  ])('but not %j: %j', (place, value) => {
    expect(isRefused('find', changed(find, place, value))).toBe(false);
  });
});
