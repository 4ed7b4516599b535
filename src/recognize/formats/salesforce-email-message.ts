import type { ClaimSink, Ref } from '../../model/claims.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic } from '../no-contact.ts';
import { listOf } from '../said.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Mail kept in the CRM: who wrote to whom, and when. */
export const salesforceEmailMessage = defineFormat({
  name: 'salesforce/email-message',
  system: 'salesforce',
  columns: {
    id: ['Id'],
    deleted: ['IsDeleted'],
    from: ['FromAddress'],
    fromName: ['FromName'],
    to: ['ToAddress'],
    cc: ['CcAddress'],
    date: ['MessageDate'],
    created: ['CreatedDate'],
    status: ['Status'],
    subject: ['Subject'],
    bounced: ['IsBounced'],
  },
  needs: [['from'], ['to'], ['date', 'created']],
  howTo: salesforceHowTo('EmailMessage'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    // Status 5 is a draft in Salesforce's own numbering.
    if (/^(?:5|draft)$/i.test(row.text('status'))) return 'draft';
    if (row.flag('bounced') || isAutomatic(row.text('subject'))) return 'mailing';
    const [from] = addressees(row.text('from'), claims);
    const to = addressees(`${row.text('to')};${row.text('cc')}`, claims);
    const others = to.filter((ref) => ref !== from);
    if (from === undefined || others.length === 0) return 'no-person';
    const day = row.day('date') ?? row.day('created');
    if (day === undefined) return row.refuse('date', 'bad-date');
    claims.contact({ from, to: others, day, channel: 'email' });
    return undefined;
  },
});

const addressees = (cell: string, claims: ClaimSink): Ref[] => [
  ...new Set(
    listOf(cell, /[;,]/)
      .map((text) => /[^\s<>"]+@[^\s<>"]+/.exec(text)?.[0] ?? '')
      .filter((email) => email !== '')
      .map((email) => claims.ref('email', email.toLowerCase())),
  ),
];
