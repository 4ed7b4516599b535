import * as z from 'zod';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import { APPROACHES, PROGRAMS, REFERRAL_SOURCES } from '../model/path.ts';
import { factorSchema, personSchema, reasonSchema } from './person-schema.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const strength = z.number().min(0).max(1);

const evidenceSchema = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS),
    count: z.int().min(0),
    first: isoDay.nullable(),
    last: isoDay.nullable(),
    sources: z.array(z.string()).readonly().describe('"mail.csv:201", the first few'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .readonly()
      .exactOptional(),
  })
  .readonly()
  .meta({ id: 'evidence' });

const hopSchema = z
  .strictObject({
    from: personSchema,
    to: personSchema,
    strength,
    warm: z.boolean(),
    observed: z.boolean().describe('True where evidence is contact or declared; else inferred'),
    factors: z.array(factorSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly(),
  })
  .readonly()
  .meta({ id: 'hop' });

/** The fields of a path, for the line of a batch too. */
export const pathFields = {
  rank: z.int().min(1),
  target: personSchema,
  fit: z.number().min(0).max(1),
  seller: personSchema,
  firstAsk: personSchema.nullable().describe('null on a direct path, as is the referrer'),
  referrer: personSchema.nullable(),
  strength: strength.describe('Product of the ties'),
  warmth: z.enum(['warm', 'cold']),
  reason: reasonSchema,
  weakestHop: z.int().min(1).describe('1-based'),
  program: z.enum(PROGRAMS),
  referralSource: z.enum(REFERRAL_SOURCES),
  approach: z.enum(APPROACHES),
  hops: z.array(hopSchema).min(1).readonly(),
} as const;

export const pathSchema = z.strictObject(pathFields).readonly().meta({ id: 'path' });
