import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A worker's program lies beside the module that starts it; modules that are run from their sources have none. */
export const workerPath = (name: string, beside: string): string | undefined =>
  [`./${name}.cjs`, `./${name}.js`]
    .map((file) => fileURLToPath(new URL(file, beside)))
    .find((path) => existsSync(path));
