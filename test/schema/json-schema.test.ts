import { describe, expect, test } from 'vitest';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { jsonSchemaOf, SCHEMA_NAMES, SCHEMAS } from '../../src/schema/json-schema.ts';
import {
  answers,
  checkReport,
  draftReport,
  emptyCheck,
  emptyDraft,
  emptyExplain,
  emptyFind,
  explainReport,
  findReport,
} from '../present/reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };
const parsed = (pieces: Iterable<string>): unknown => JSON.parse([...pieces].join(''));

describe('every JSON output fits its schema', () => {
  test.each([findReport(), emptyFind])('find', (report) => {
    expect(SCHEMAS.find.safeParse(parsed(presenters.find.json(report))).error).toBeUndefined();
  });
  test.each([explainReport(), emptyExplain])('explain', (report) => {
    expect(
      SCHEMAS.explain.safeParse(parsed(presenters.explain.json(report))).error,
    ).toBeUndefined();
  });
  test.each([draftReport(), emptyDraft])('draft', (report) => {
    expect(SCHEMAS.draft.safeParse(parsed(presenters.draft.json(report))).error).toBeUndefined();
  });
  test.each([checkReport(), emptyCheck])('check', (report) => {
    expect(SCHEMAS.check.safeParse(parsed(presenters.check.json(report))).error).toBeUndefined();
  });
  test.each([{ some: answers }, { some: [] }])('batch', ({ some }) => {
    const report = { asOf: '2026-11-22', answers: some };
    expect(SCHEMAS.batch.safeParse(parsed(presenters.batch.json(report))).error).toBeUndefined();
    const lines = [...presenters.batch.ndjson(report, look)];
    expect(lines.map((line) => SCHEMAS['batch-line'].safeParse(JSON.parse(line)).success)).toEqual(
      lines.map(() => true),
    );
  });
});

describe('schemas are strict', () => {
  test('a field that nobody documented is refused', () => {
    expect(SCHEMAS.find.safeParse({ ...findReport(), extra: 1 }).success).toBe(false);
  });
  test('a strength above 1 is refused', () => {
    const [path] = findReport().paths;
    const report = findReport({ paths: path ? [{ ...path, strength: 1.1 }] : [] });
    expect(SCHEMAS.find.safeParse(report).success).toBe(false);
  });
});

describe('JSON Schema', () => {
  test.each(SCHEMA_NAMES)('of %s is a draft 2020-12 schema with a title', (name) => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `refpath ${name}`,
    });
  });
  test('names the parts that come more than once, and says of none that it is read-only', () => {
    const text = JSON.stringify(jsonSchemaOf('find'));
    expect(Object.keys(JSON.parse(text).$defs).sort()).toEqual([
      'evidence',
      'factor',
      'hop',
      'path',
      'person',
      'reason',
    ]);
    expect(text).not.toContain('readOnly');
  });
  test('names the version of find', () => {
    expect(jsonSchemaOf('find')).toMatchObject({
      properties: { schema: { const: 'refpath/find@1' } },
      additionalProperties: false,
    });
  });
});
