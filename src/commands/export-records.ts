import { at, textAt } from '../model/columns.ts';
import { personId, type Resolved } from '../model/network.ts';
import type { Cell, Table } from '../model/report.ts';

/** Every input row that claims a person, as it stood, and the person it was resolved to. */
export const recordTable = (resolved: Resolved): Table => ({
  columns: ['file', 'line', 'source_id', 'person_id', 'name', 'email', 'company', 'title'],
  rows: rowsOf(resolved),
});

function* rowsOf({ records, sources }: Resolved): Iterable<readonly Cell[]> {
  const { pool } = records;
  for (const record of inFileOrder(records.file, records.line)) {
    const person = at(records.person, record);
    if (person < 0) continue;
    yield [
      textAt(sources.files, at(records.file, record)),
      at(records.line, record),
      pool.text(at(records.sourceId, record)),
      personId(person),
      pool.text(at(records.name, record)),
      pool.text(at(records.email, record)),
      pool.text(at(records.company, record)),
      pool.text(at(records.title, record)),
    ];
  }
}

const inFileOrder = (file: Int32Array, line: Int32Array): Int32Array =>
  Int32Array.from(file.keys()).sort(
    (a, b) => at(file, a) - at(file, b) || at(line, a) - at(line, b) || a - b,
  );
