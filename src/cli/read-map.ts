import * as z from 'zod';
import type { ColumnMap } from '../model/column-map.ts';
import { configProblem } from './config-problem.ts';
import { readJson } from './json-file.ts';

const mapSchema = z.strictObject({
  files: z.string().min(1).optional(),
  format: z.string().min(1),
  columns: z.record(z.string(), z.string()),
});

const schema = z.array(mapSchema).min(1);

/** Reads a map of columns (`--map`): one table, or a list of them. */
export const readMap = async (path: string): Promise<readonly ColumnMap[]> => {
  const file = await readJson(path);
  const found = schema.safeParse(Array.isArray(file.value) ? file.value : [file.value]);
  if (!found.success) throw configProblem(found.error, file, () => Object.keys(mapSchema.shape));
  return found.data.map(({ columns, ...rest }) => ({ ...rest, columns: Object.entries(columns) }));
};
