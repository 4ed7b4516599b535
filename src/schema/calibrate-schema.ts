import * as z from 'zod';
import { TIE_SETTING_NAMES } from '../model/tie-settings.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const foresight = z
  .strictObject({
    logLoss: z.number().min(0).describe('Mean of −ln of the chance given to what happened'),
    error: share.describe('Mean distance of chance and outcome, over tenths'),
  })
  .readonly();

const setting = z.enum(TIE_SETTING_NAMES);

export const calibrateSchema = z
  .strictObject({
    schema: z.literal('refpath/calibrate@1'),
    asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    asks: z
      .strictObject({
        read: count,
        won: count.describe('Introduced or met'),
        lost: count.describe('Declined or no answer'),
        open: count.describe('Asked or agreed: no outcome yet'),
        unknown: count.describe('A person nobody knows, or several bear the name'),
      })
      .readonly(),
    folds: z.int(),
    base: foresight.describe('Every ask the same chance'),
    before: foresight.describe('The settings as they are'),
    after: foresight.describe('The settings fitted'),
    better: z.boolean(),
    changes: z
      .array(
        z
          .strictObject({ setting, from: z.number(), to: z.number(), meaning: z.string() })
          .readonly(),
      )
      .readonly(),
    chances: z.array(z.strictObject({ strength: share, chance: share }).readonly()).readonly(),
    scoring: z
      .partialRecord(setting, z.number())
      .readonly()
      .describe('What -o writes under "scoring"; empty where nothing is better'),
    issues: z
      .array(
        z
          .strictObject({
            code: z.string(),
            file: z.string(),
            line: z.int().nullable(),
            text: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
