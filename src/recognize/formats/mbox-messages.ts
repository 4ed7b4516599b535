import type { Row } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';
import { isMachine, mailboxes, mailPerson } from '../mail-people.ts';
import { isAutomatic } from '../no-contact.ts';
import { listOf } from '../said.ts';
import words from '../words/mail-labels.json' with { type: 'json' };

/** A mail to more people than this is an announcement. */
const MOST_RECIPIENTS = 25;

/** Mail: who wrote to whom, and when; bodies are not even read, subjects up to "Automatic reply:". */
export const mboxMessages = defineFormat({
  name: 'mbox/messages',
  system: 'mail',
  columns: {
    date: ['Date'],
    from: ['From'],
    to: ['To'],
    cc: ['Cc'],
    messageId: ['Message-ID'],
    replyTo: ['In-Reply-To'],
    list: ['List-Id', 'List-Unsubscribe'],
    precedence: ['Precedence'],
    auto: ['Auto-Submitted'],
    labels: ['X-Gmail-Labels'],
    content: ['Content-Type'],
    autoReply: ['X-Autoreply'],
    subject: ['Subject'],
  },
  needs: [['from'], ['to'], ['date'], ['messageId']],
  howTo: 'Gmail: Google Takeout → Mail; or any mail program that exports an mbox file.',
  read(row, claims, context) {
    const unwanted = notWritten(row);
    if (unwanted) return unwanted;
    const [sender] = mailboxes(row.text('from'));
    const addressed = mailboxes(`${row.text('to')},${row.text('cc')}`);
    const unique = new Map(addressed.map((box) => [box.email, box]));
    const others = [...unique.values()].filter(({ email }) => email !== sender?.email);
    if (sender === undefined || others.length === 0) return 'no-person';
    if (isMachine(sender.email)) return 'mailing';
    if (others.length > MOST_RECIPIENTS) return 'large-group';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const to = others
      .filter(({ email }) => !isMachine(email))
      .map((box) => mailPerson(box, claims, context));
    if (to.length === 0) return 'no-person';
    claims.contact({ from: mailPerson(sender, claims, context), to, day, channel: 'email' });
    return undefined;
  },
});

/** Lists and machines write to nobody in particular. */
const notWritten = (
  row: Pick<Row<'labels' | 'list' | ItselfField>, 'text'>,
): string | undefined => {
  const labels = new Set(listOf(row.text('labels').toLowerCase(), ','));
  if (words.spam.some((label) => labels.has(label))) return 'spam';
  if (words.drafts.some((label) => labels.has(label))) return 'draft';
  const isBulk = row.text('list') !== '' || /bulk|list|junk/i.test(row.text('precedence'));
  return isBulk || isByItself(row) ? 'mailing' : undefined;
};

type ItselfField = 'precedence' | 'auto' | 'autoReply' | 'content' | 'subject';

/** Answers of who is away, notes that a mail was read or not delivered, answers to invitations. */
const isByItself = (row: Pick<Row<ItselfField>, 'text'>): boolean =>
  /^auto/i.test(row.text('auto')) ||
  /auto.?reply/i.test(row.text('precedence')) ||
  row.text('autoReply') !== '' ||
  /^(?:multipart\/report|text\/calendar)/i.test(row.text('content')) ||
  isAutomatic(row.text('subject'));
