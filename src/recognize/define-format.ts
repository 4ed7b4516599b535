import type { Format } from '../model/format.ts';

/** Lets the compiler take a format's field names from its columns, and from nowhere else. */
export const defineFormat = <Field extends string>(
  format: Pick<Format<Field>, 'columns'> & Omit<Format<NoInfer<Field>>, 'columns'>,
): Format<Field> => format;
