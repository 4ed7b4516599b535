import * as z from 'zod';
import { calibrateSchema } from './calibrate-schema.ts';
import { planLineSchema, planSchema } from './plan-schema.ts';
import { referrersSchema } from './referrers-schema.ts';
import {
  batchLineSchema,
  batchSchema,
  checkSchema,
  draftSchema,
  explainSchema,
  findSchema,
} from './report-schemas.ts';

/** Every JSON output by name; `batch-line` and `plan-line` are lines of `--format ndjson`. */
export const SCHEMAS = {
  find: findSchema,
  explain: explainSchema,
  draft: draftSchema,
  batch: batchSchema,
  'batch-line': batchLineSchema,
  plan: planSchema,
  'plan-line': planLineSchema,
  check: checkSchema,
  referrers: referrersSchema,
  calibrate: calibrateSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** The JSON Schema (draft 2020-12) of an output. */
export const jsonSchemaOf = (name: SchemaName): object => ({
  title: `refpath ${name}`,
  ...z.toJSONSchema(SCHEMAS[name], {
    // Our types are readonly; in JSON Schema the word means that a server ignores the field.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
});
