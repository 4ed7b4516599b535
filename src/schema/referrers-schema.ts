import * as z from 'zod';
import { RANK_BY } from '../model/referrers-report.ts';
import { personSchema } from './person-schema.ts';
import { findSchema } from './report-schemas.ts';

const { asOf, network, issues } = findSchema.unwrap().shape;
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const strings = z.array(z.string()).readonly();

const brief = { id: z.string(), name: z.string(), title: z.string(), company: z.string() };

const doorSchema = z
  .strictObject({
    target: z.strictObject({ ...brief, fit: share }).readonly(),
    seller: z.strictObject(brief).readonly().describe('Who of ours goes through this door'),
    strength: share.describe('Product of the ties'),
    hops: z.int().min(2),
  })
  .readonly();

export const referrersSchema = z
  .strictObject({
    schema: z.literal('refpath/referrers@1'),
    asOf,
    query: z
      .strictObject({
        targets: strings.describe('Empty: the decision makers of the accounts we would win'),
        from: strings,
        maxHops: z.int(),
        top: z.int(),
        rankBy: z.enum(RANK_BY),
      })
      .readonly(),
    network,
    sought: count,
    reached: count.describe('Of those sought: whom a warm path reaches through somebody'),
    found: count.describe('Referrers in all; the first of them are shown'),
    referrers: z
      .array(
        z
          .strictObject({
            rank: z.int().min(1),
            person: personSchema,
            targets: count,
            accounts: count,
            fit: z.number().min(0).describe('Sum of the fits of the targets'),
            promise: z.number().min(0).describe('Sum of fit × strength'),
            doors: z.array(doorSchema).readonly().describe('Strongest first'),
          })
          .readonly(),
      )
      .readonly(),
    targets: z
      .array(
        z
          .strictObject({
            rank: z.int().min(1),
            target: z.strictObject({ ...brief, fit: share }).readonly(),
            together: share.describe('1 − Π(1 − strength) of all ways, warm or cold'),
            ways: z.int().min(1).describe('Last people before the target, direct ways included'),
            best: share.describe('Strength of the strongest way'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Those sought, by fit × together; the first of them'),
    issues,
  })
  .readonly();
