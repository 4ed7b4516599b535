import type { Api } from '../../src/cli/api.ts';
import type { FindRequest, LoadRequest } from '../../src/model/request.ts';
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
      return { issues: [] };
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
    batch: (_loaded, _rows, request) => {
      finds.push(request);
      return answers;
    },
    check: () => checkReport({ files: checkReport().files.slice(0, 0) }),
    exportTable: () => table(),
    readRows: async () => table(),
    readTargets: async () => [],
    ...changes,
  };
};
