import * as z from 'zod';
import { pathFields, pathSchema } from './path-schema.ts';
import { factorSchema, personSchema, reasonSchema, targetSchema } from './person-schema.ts';

const asOf = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);
const strings = z.array(z.string()).readonly();

const querySchema = z
  .strictObject({ targets: strings, from: strings, maxHops: z.int(), top: z.int() })
  .readonly();

const networkSchema = z
  .strictObject({
    people: count,
    ties: count,
    team: count,
    files: count,
    rowsRead: count,
    rowsSkipped: count,
  })
  .readonly();

const issueSchema = z
  .strictObject({
    code: z.string(),
    file: z.string(),
    line: z.int().nullable(),
    text: z.string(),
  })
  .readonly();

const issues = z.array(issueSchema).readonly();

export const findSchema = z
  .strictObject({
    schema: z.literal('refpath/find@1'),
    asOf,
    query: querySchema,
    network: networkSchema,
    targets: z.array(targetSchema).readonly(),
    paths: z.array(pathSchema).readonly(),
    issues,
  })
  .readonly();

export const explainSchema = z
  .strictObject({
    schema: z.literal('refpath/explain@1'),
    asOf,
    query: querySchema,
    network: networkSchema,
    targets: z.array(targetSchema).readonly(),
    path: pathSchema.nullable(),
    remedies: z
      .array(
        z
          .strictObject({
            hop: z.int().describe('1-based'),
            code: z.string(),
            days: z.int().nullable().describe('Fresh days of contact both ways that would do'),
            text: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    nextBest: pathSchema.nullable(),
    issues,
  })
  .readonly();

export const draftSchema = z
  .strictObject({
    schema: z.literal('refpath/draft@1'),
    asOf,
    query: querySchema,
    path: pathSchema.nullable(),
    messages: z
      .array(
        z
          .strictObject({
            kind: z.enum(['ask', 'forward', 'note']),
            from: personSchema.nullable().describe('null: whoever of the team writes it'),
            to: personSchema,
            subject: z.string(),
            body: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    issues,
  })
  .readonly();

const rowFields = { query: z.string(), priority: z.string() } as const;

/** One line of `batch --format ndjson`: a path, or why the row found none. */
export const batchLineSchema = z.union([
  z.strictObject({ ...rowFields, ...pathFields }).readonly(),
  z
    .strictObject({ ...rowFields, rank: z.null(), reason: reasonSchema.nullable() })
    .readonly()
    .describe('A row that found nothing'),
]);

/** `batch --format json` */
export const batchSchema = z
  .strictObject({
    schema: z.literal('refpath/batch@1'),
    asOf,
    answers: z
      .array(
        z
          .strictObject({
            ...rowFields,
            paths: z.array(pathSchema).readonly(),
            nothing: reasonSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const fileSchema = z
  .strictObject({
    path: z.string(),
    format: z.string().nullable().describe('"linkedin/connections"; null: not understood'),
    variant: z.string(),
    confidence: z.number().min(0).max(1),
    encoding: z.string(),
    delimiter: z.string(),
    headerLine: z.int().nullable(),
    rowsRead: count,
    rowsRepaired: count,
    rowsSkipped: count,
    reasons: z
      .array(
        z
          .strictObject({
            code: z.string(),
            count,
            lines: z.array(z.int()).readonly().describe('The first few'),
            text: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    unusedColumns: strings,
    nearest: z.string().nullable().describe('For a file not understood: the nearest format'),
    lacks: strings.describe('and the columns it lacks'),
    map: z
      .strictObject({
        files: z.string(),
        format: z.string(),
        columns: z.record(z.string(), z.string()).readonly(),
      })
      .readonly()
      .nullable()
      .describe('for a table not understood: a map of its columns, to edit and give as --map'),
  })
  .readonly();

export const checkSchema = z
  .strictObject({
    schema: z.literal('refpath/check@1'),
    asOf,
    files: z.array(fileSchema).readonly(),
    network: networkSchema,
    merged: z.array(z.strictObject({ by: z.string(), count }).readonly()).readonly(),
    unsure: z
      .array(
        z
          .strictObject({
            a: z.string(),
            b: z.string(),
            names: z.tuple([z.string(), z.string()]).readonly(),
            references: z.tuple([z.string(), z.string()]).readonly(),
            features: z.array(factorSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    unsureAccounts: z
      .array(
        z
          .strictObject({
            names: z.tuple([z.string(), z.string()]).readonly(),
            references: z.tuple([z.string(), z.string()]).readonly(),
            features: z.array(factorSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    missing: z.array(reasonSchema).readonly(),
    issues,
  })
  .readonly();
