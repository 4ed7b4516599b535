import type { ClaimSink } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';

/** Who is who, by the user's word, a verdict a row. */
export const plainVerdicts = defineFormat({
  name: 'plain/verdicts',
  system: 'plain',
  columns: { record: ['record'], other: ['other'], verdict: ['verdict'] },
  needs: [['record'], ['other'], ['verdict']],
  howTo:
    'A table of your own: one row two references to people, and whether they are `same` or `different`.',
  read(row, claims) {
    const verdict = row.text('verdict').toLowerCase();
    if (verdict !== 'same' && verdict !== 'different') {
      return row.refuse('verdict', 'unknown-verdict');
    }
    return decide(row, claims, verdict === 'same');
  },
});

export const plainSame = defineFormat({
  name: 'plain/same',
  system: 'plain',
  columns: { record: ['record'], other: ['same_as'] },
  needs: [['record'], ['other']],
  howTo: 'A table of your own: one row two references to one person.',
  read: (row, claims) => decide(row, claims, true),
});

export const plainDifferent = defineFormat({
  name: 'plain/different',
  system: 'plain',
  columns: { record: ['record'], other: ['different_from'] },
  needs: [['record'], ['other']],
  howTo: 'A table of your own: one row two references to two people.',
  read: (row, claims) => decide(row, claims, false),
});

const decide = (
  row: Row<'record' | 'other'>,
  claims: ClaimSink,
  same: boolean,
): string | undefined => {
  const a = row.text('record');
  const b = row.text('other');
  if (a === '') return row.refuse('record', 'no-person');
  if (b === '') return row.refuse('other', 'no-person');
  claims.verdict({ a, b, same });
  return undefined;
};
