import type { RowNote } from '../model/raw-file.ts';
import type { NoteRow } from './read-records.ts';

export type RowNotes = { readonly notes: readonly RowNote[]; readonly note: NoteRow };

/** More lines than anybody looks at; a hostile file must not fill the memory with what is wrong in it. */
const NOTED_LINES = 100_000;

/** Notes of one pass; of one code, the last note stands for all that are not kept. */
export const rowNotes = (): RowNotes => {
  const notes: RowNote[] = [];
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const note: NoteRow = (kind, code, line) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= NOTED_LINES) places.set(code, notes.push({ kind, code, line }) - 1);
    else {
      const place = places.get(code) ?? 0;
      const kept = notes[place];
      if (kept) notes[place] = { ...kept, times: count - NOTED_LINES + 1 };
    }
  };
  return { notes, note };
};
