import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { PlanReport } from '../../src/model/plan-report.ts';
import type { ReferrersReport } from '../../src/model/referrers-report.ts';
import type {
  BatchAnswer,
  CheckReport,
  DraftReport,
  ExplainReport,
  FindReport,
} from '../../src/model/report.ts';
import type { planSchema } from '../../src/schema/plan-schema.ts';
import type { referrersSchema } from '../../src/schema/referrers-schema.ts';
import type {
  batchSchema,
  checkSchema,
  draftSchema,
  explainSchema,
  findSchema,
} from '../../src/schema/report-schemas.ts';

/** True where each of the two may stand for the other; `npm run types` holds it. */
type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const agreed = <Same extends true>(same: Same): boolean => same;

test('schemas and report types say the same, both ways', () => {
  expect([
    agreed<Agree<FindReport, z.infer<typeof findSchema>>>(true),
    agreed<Agree<ExplainReport, z.infer<typeof explainSchema>>>(true),
    agreed<Agree<DraftReport, z.infer<typeof draftSchema>>>(true),
    agreed<Agree<CheckReport, z.infer<typeof checkSchema>>>(true),
    agreed<Agree<PlanReport, z.infer<typeof planSchema>>>(true),
    agreed<Agree<ReferrersReport, z.infer<typeof referrersSchema>>>(true),
    agreed<Agree<BatchAnswer, z.infer<typeof batchSchema>['answers'][number]>>(true),
  ]).not.toContain(false);
});
