import {
  batch,
  check,
  draft,
  explain,
  exportTable,
  find,
  type LoadedNetwork,
} from '../src/index.ts';

/** Everything that refpath says about a network. */
export const allOutputs = (loaded: LoadedNetwork): string => {
  const asked = { targets: ['CISO'], perReferrer: 0 };
  const rows = [{ target: 'CISO', priority: '1', from: '', line: 2 }];
  const tables = (['records', 'people', 'ties', 'accounts'] as const).map((what) => {
    const { columns, rows: all } = exportTable(loaded, what);
    return { columns, rows: [...all] };
  });
  return JSON.stringify([
    find(loaded, asked),
    find(loaded, { targets: ['VP Sales'], warm: true }),
    find(loaded, { targets: ['p3'] }),
    find(loaded, { targets: ['lee@altex.example'], from: ['pat@harbor.example'] }),
    find(loaded, { targets: ['2'] }),
    ...[...exportTable(loaded, 'people').rows]
      .slice(0, 12)
      .flatMap(([, ids, , emails, url]) => [ids, emails, url])
      .map((cell) => String(cell).split(';')[0] ?? '')
      .filter((text) => text !== '')
      .map((text) => find(loaded, { targets: [text] })),
    explain(loaded, asked),
    draft(loaded, asked),
    [...batch(loaded, rows)],
    check(loaded),
    ...tables,
  ]);
};
