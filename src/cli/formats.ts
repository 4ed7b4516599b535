/** Every format there is; a command has those that make sense for it. */
export const FORMATS = [
  ...(['table', 'json', 'ndjson', 'csv', 'tsv'] as const),
  ...(['md', 'html', 'xlsx', 'gexf', 'graphml'] as const),
] as const;

/** The ending of -o chooses the format where --format is silent. */
export const ENDINGS: ReadonlyMap<string, (typeof FORMATS)[number]> = new Map([
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.txt', 'table'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xlsx', 'xlsx'],
]);
