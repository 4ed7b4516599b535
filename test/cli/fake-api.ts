import type { Api, Loaded } from '../../src/cli/api.ts';
import type { FindRequest, LoadRequest } from '../../src/model/request.ts';
import { calibration } from '../present/a-calibration.ts';
import { planReport } from '../present/a-plan-report.ts';
import { referrersReport } from '../present/a-referrers-report.ts';
import {
  answers,
  checkReport,
  draftReport,
  explainReport,
  findReport,
  table,
} from '../present/reports.ts';

/** An API that finds the same whatever is asked, and remembers what was asked. */
export const fakeApi = (
  changes: Partial<Api> = {},
): Api & { readonly loads: LoadRequest[]; readonly finds: FindRequest[] } => {
  const loads: LoadRequest[] = [];
  const finds: FindRequest[] = [];
  return {
    loads,
    finds,
    load: async (request) => {
      loads.push(request);
      return loaded();
    },
    find: (_loaded, request) => {
      finds.push(request);
      return findReport({ issues: [] });
    },
    explain: (_loaded, request) => {
      finds.push(request);
      return explainReport();
    },
    draft: (_loaded, request) => {
      finds.push(request);
      return draftReport();
    },
    batchFound: (_loaded, _rows, request) => {
      finds.push(request);
      return answers;
    },
    rowFinder:
      () =>
      ({ target, priority }) => ({ target, priority, paths: [], lack: undefined }),
    referrers: () => referrersReport(),
    check: () => checkReport({ files: checkReport().files.slice(0, 0) }),
    calibrate: () => calibration(),
    plan: async () => planReport(),
    readAsks: async () => [],
    readLedger: async () => [],
    exportTable: () => table(),
    rejects: async () => ({ table: table(), count: 2 }),
    exportGraph: async () => ({ nodes: [], edges: [] }),
    readRows: async () => table(),
    readTargets: async () => [],
    ...changes,
  };
};

/** What loading gives, as far as the command line looks at it. */
export const loaded = (issues: Loaded['issues'] = [], count = 3): Loaded => ({
  issues,
  resolved: { people: { count } },
});
