import type { LoadStage, Watch } from '../model/watch.ts';
import type { Session } from './session.ts';

/** Tells how loading gets on; `end` wipes it away. */
export type Progress = Watch & { end(): void };

/** Quicker loadings than this are not spoken of. */
const PATIENCE_MS = 1000;

const BETWEEN_MS = 100;

const STAGES: Readonly<Record<LoadStage, string>> = {
  people: 'Telling who is who',
  ties: 'Weighing ties',
};

const WIPE = '\r\u001b[K';

/** One line on a terminal, written over and over; none in pipes, under --quiet, or where lines are JSON. */
export const progressOf = (
  { streams, values }: Pick<Session, 'streams' | 'values'>,
  now: () => number = () => performance.now(),
): Progress | undefined => {
  const { stderr, env } = streams;
  const isSeen = stderr.isTTY === true && env['TERM'] !== 'dumb';
  if (!isSeen || values.quiet || values.logFormat === 'json') return undefined;
  let next = now() + PATIENCE_MS;
  let [all, done, shown] = [0, 0, ''];
  const show = (text: string): void => {
    if (now() < next || text === shown) return;
    next = now() + BETWEEN_MS;
    shown = text;
    stderr.write(`${WIPE}${text} …`);
  };
  return {
    expect(bytes) {
      all = bytes;
    },
    read(bytes) {
      done += bytes;
      // Dates that speak for no order have their file read twice.
      show(`Reading ${Math.min(99, Math.floor((done / all) * 100))} %`);
    },
    stage: (stage) => show(STAGES[stage]),
    end() {
      if (shown !== '') stderr.write(WIPE);
      shown = '';
    },
  };
};
