import { Writable } from 'node:stream';
import type { Api } from '../../src/cli/api.ts';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/session.ts';

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

type World = {
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly api?: Partial<Api>;
};

/** Runs a command line in this process; what it wrote and its exit code. */
export const run = async (argv: readonly string[], world: World = {}): Promise<Ran> => {
  const stdout = collector(world.isTTY);
  const stderr = collector(world.isTTY);
  const streams: Streams = {
    stdin: { isTTY: world.isTTY ?? false },
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: world.env ?? {},
    today: () => '2026-11-22',
  };
  const { api } = world;
  // A test hands in only what its command uses.
  const code = await (api ? main(argv, streams, async () => api as Api) : main(argv, streams));
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

const collector = (
  isTTY = false,
): { stream: Writable & { isTTY: boolean }; text: () => string } => {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece, _encoding, done) {
      pieces.push(Buffer.from(piece));
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY }),
    text: () => Buffer.concat(pieces).toString('utf8'),
  };
};
