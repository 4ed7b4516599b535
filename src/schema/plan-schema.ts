import * as z from 'zod';
import { pathFields, pathSchema } from './path-schema.ts';
import { personSchema, reasonSchema } from './person-schema.ts';
import { findSchema } from './report-schemas.ts';

const { asOf, network, issues } = findSchema.unwrap().shape;
const count = z.int().min(0);
const share = z.number().min(0).max(1);

const briefSchema = z
  .strictObject({ id: z.string(), name: z.string(), title: z.string(), company: z.string() })
  .readonly()
  .meta({ id: 'brief' });

const row = { query: z.string(), priority: z.string() };

const plannedFields = {
  ...row,
  worth: share.describe('fit × strength / priority'),
  ask: personSchema
    .nullable()
    .describe('Whose favor it is; null: nobody outside the team has to be asked'),
};

const insteadSchema = z
  .strictObject({
    target: briefSchema,
    ask: briefSchema.nullable(),
    path: z.array(z.string()).readonly().describe('Names, from the seller to the target'),
    strength: share,
    warmth: z.enum(['warm', 'cold']),
  })
  .readonly()
  .meta({ id: 'instead', description: 'The best path there would have been' });

const askedSchema = z
  .strictObject({
    person: personSchema,
    used: count.describe('Asks taken in the period, by the ledger'),
    left: count.describe('Asks they could take before this plan'),
    asks: count.describe('In this plan'),
    passedOn: count.describe('Paths that go on through them, where somebody else asks them'),
    wanted: count.describe('Rows whose best path needs their favor'),
    overloaded: z.boolean().describe('Wanted by more rows than they can be asked for'),
    targets: z.array(briefSchema).readonly(),
  })
  .readonly();

/** `plan --format json` */
export const planSchema = z
  .strictObject({
    schema: z.literal('refpath/plan@1'),
    asOf,
    query: z.strictObject({ from: z.array(z.string()).readonly(), maxHops: z.int() }).readonly(),
    budget: z
      .strictObject({
        perPerson: count,
        periodDays: count,
        repeatDays: count,
        declinedDays: count,
        waitDays: count,
      })
      .readonly(),
    network,
    ledger: z
      .strictObject({
        read: count,
        counted: count,
        later: count.describe('Dated after asOf, left out'),
        unknown: count.describe('Who was asked is nobody known, or several'),
      })
      .readonly(),
    rows: count,
    promise: z.number().min(0).describe('Sum of fit × strength'),
    planned: z
      .array(z.strictObject({ ...plannedFields, path: pathSchema }).readonly())
      .readonly()
      .describe('Worth most first'),
    people: z.array(askedSchema).readonly(),
    without: z
      .array(
        z
          .strictObject({ ...row, reason: reasonSchema, instead: insteadSchema.nullable() })
          .readonly(),
      )
      .readonly(),
    issues,
  })
  .readonly();

/** One line of `plan --format ndjson`: a row that is planned for, or one that is left out. */
export const planLineSchema = z.union([
  z.strictObject({ ...plannedFields, ...pathFields }).readonly(),
  z
    .strictObject({
      ...{ ...row, rank: z.null(), reason: reasonSchema, instead: insteadSchema.nullable() },
    })
    .readonly()
    .describe('A row that is left out'),
]);
