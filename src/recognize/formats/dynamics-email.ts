import type { ClaimSink, Ref } from '../../model/claims.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic } from '../no-contact.ts';
import { listOf } from '../said.ts';

/** Mail tracked in the CRM: people by display name, or by address where it knows nobody. */
export const dynamicsEmail = defineFormat({
  name: 'dynamics/email',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Email', '(Do Not Modify) Email Message'],
    subject: ['Subject'],
    from: ['From', 'Sender'],
    to: ['To', 'To Recipients'],
    cc: ['Cc'],
    regarding: ['Regarding'],
    direction: ['Direction', 'Direction Code'],
    sent: ['Date Sent', 'Actual End', 'Modified On', 'Created On'],
    status: ['Status Reason', 'Activity Status', 'Status'],
  },
  needs: [['from'], ['to'], ['sent'], ['regarding', 'direction']],
  never: ['Message-ID', 'FOLDER', 'FromAddress', 'Call From', 'Host'],
  howTo: 'Dynamics 365: Activities → Email Messages → Export to Excel, or → CSV.',
  read(row, claims) {
    if (/draft|pending|sending|failed|cancel|entwurf/i.test(row.text('status'))) return 'draft';
    if (isAutomatic(row.text('subject'))) return 'mailing';
    const [from] = partiesOf(row.text('from'), claims);
    const to = partiesOf(`${row.text('to')};${row.text('cc')}`, claims);
    const others = to.filter((ref) => ref !== from);
    if (from === undefined || others.length === 0) return 'no-person';
    const day = row.day('sent');
    if (day === undefined) return row.refuse('sent', 'bad-date');
    claims.contact({ from, to: others, day, channel: 'email' });
    return undefined;
  },
});

/** "Ana Ruiz;Bo Lind <bo@h.example>" */
const partiesOf = (cell: string, claims: ClaimSink): Ref[] => [
  ...new Set(
    listOf(cell).map((text) => {
      const email = /[^\s<>()]+@[^\s<>()]+/.exec(text)?.[0];
      return email ? claims.ref('email', email.toLowerCase()) : claims.ref('name', text);
    }),
  ),
];
