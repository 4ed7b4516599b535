import { defineFormat } from '../define-format.ts';

/** Whom to look for, one query a row. Read by `--targets`; nothing in it says who knows whom. */
export const plainTargets = defineFormat({
  name: 'plain/targets',
  system: 'plain',
  columns: { target: ['target'], priority: ['priority'], from: ['from'] },
  needs: [['target']],
  never: ['referrer'],
  howTo: 'A table of your own: one row a target query.',
  read: (row) => (row.text('target') === '' ? row.refuse('target', 'no-target') : undefined),
});
