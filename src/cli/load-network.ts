import type { ColumnMap } from '../model/column-map.ts';
import { RefpathError } from '../model/issue.ts';
import type { LoadRequest } from '../model/request.ts';
import type { Api, Loaded } from './api.ts';
import { type Config, configFor } from './find-config.ts';
import { mostThreads } from './most-threads.ts';
import type { OptionValues } from './options.ts';
import { progressOf } from './progress.ts';
import type { Session } from './session.ts';
import { writeRejects } from './write-rejects.ts';

export type Network = { readonly api: Api; readonly loaded: Loaded };

/** Reads what the options, the environment and the settings file name; with nobody in it, too. */
export const loadAnything = async (session: Session): Promise<Network> => {
  const request = await loadRequest(session, await configFor(session));
  refuseInput(session, request);
  const api = await session.api();
  const progress = progressOf(session);
  const { maxMemory } = session.values;
  const loaded = await api
    .load(request, session.cache, {
      maxMemory,
      watch: progress,
      threads: { count: mostThreads(session.streams.env) },
    })
    .finally(() => progress?.end());
  session.later(() => api.keep?.(loaded));
  await writeRejects(session, api, loaded);
  return { api, loaded };
};

/** Before anything is read of it: standard input can be read once. */
const refuseInput = ({ values, streams }: Session, { data }: LoadRequest): void => {
  const { targets, asks, rejects } = values;
  const times = [...data, targets, asks].filter((path) => path === '-').length;
  if (times === 0) return;
  if (streams.stdin.isTTY === true) throw inputIsTerminal();
  const message =
    times > 1
      ? 'Expected standard input (-) once among --data, --targets and --asks: it cannot be read twice.'
      : 'Expected files for --rejects: standard input cannot be read twice.';
  if (times > 1 || (rejects !== undefined && data.includes('-'))) {
    throw new RefpathError('usage', { message });
  }
};

export const inputIsTerminal = (): RefpathError =>
  new RefpathError('usage', {
    message: 'Expected data on standard input, but it is the terminal. Pipe a file into refpath.',
  });

/** The same, where somebody must be in it: nobody at all is never what was wanted. */
export const loadNetwork = async (session: Session): Promise<Network> => {
  const network = await loadAnything(session);
  const { api, loaded } = network;
  if (isEmpty(loaded)) {
    session.log.issues(api.check(loaded).issues);
    throw noPeople(session);
  }
  refuseIfStrict(session, network);
  return network;
};

export const isEmpty = ({ resolved }: Loaded): boolean => resolved.people.count === 0;

export const noPeople = ({ values }: Pick<Session, 'values'>): RefpathError =>
  new RefpathError('no-people', { path: values.data.join(', ') });

/** Under --strict nothing may have been left out; tells what was. */
const refuseIfStrict = ({ values, log }: Session, { api, loaded }: Network): void => {
  if (!values.strict || !isRefused(loaded)) return;
  log.issues(api.check(loaded).issues);
  throw new RefpathError('refused');
};

/** Whether rows or files were lost. */
export const isRefused = ({ issues }: Loaded): boolean => issues.some(({ refused }) => refused);

const loadRequest = async ({ values, streams }: Session, config: Config): Promise<LoadRequest> => ({
  data: dataFor(values.data, streams.env['REFPATH_DATA'], config.data),
  asOf: values.asOf ?? streams.today(),
  mayBeEmpty: true,
  own: config.own,
  customers: config.customers,
  partners: config.partners,
  team: config.team,
  suppress: config.suppress,
  scoring: config.scoring,
  limits: config.limits,
  maps: await mapsFor(values),
  ...(values.owner === undefined ? {} : { owner: values.owner }),
  ...(values.dateOrder === undefined ? {} : { dateOrder: values.dateOrder }),
  ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
});

/** zod is loaded only where there is a map. */
const mapsFor = async ({ map }: OptionValues): Promise<readonly ColumnMap[]> =>
  map === undefined ? [] : (await import('./read-map.ts')).readMap(map);

const dataFor = (
  given: readonly string[],
  environment: string | undefined,
  configured: readonly string[],
): readonly string[] => {
  if (given.length > 0) return given;
  if (environment !== undefined && environment !== '') return [environment];
  return configured.length > 0 ? configured : ['.'];
};
