import type { ClaimSink, Ref } from '../../model/claims.ts';
import type { FileContext, Row } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO, archivePerson } from '../linkedin-archive.ts';
import { listOf } from '../said.ts';

/** Who wrote to whom, and when; what was written is never looked at. 2018 to 2026. */
export const linkedinMessages = defineFormat({
  name: 'linkedin/messages',
  system: 'linkedin',
  columns: {
    conversation: ['CONVERSATION ID'],
    title: ['CONVERSATION TITLE'],
    from: ['FROM'],
    fromUrl: ['SENDER PROFILE URL'],
    to: ['TO'],
    toUrls: ['RECIPIENT PROFILE URLS'],
    date: ['DATE'],
    direction: ['DIRECTION'],
    folder: ['FOLDER'],
    messageDraft: ['IS MESSAGE DRAFT'],
    conversationDraft: ['IS CONVERSATION DRAFT'],
  },
  needs: [
    ['from'],
    ['to', 'toUrls'],
    ['date'],
    ['folder'],
    ['conversation', 'direction', 'fromUrl'],
  ],
  dates: { date: 'mdy' },
  variant: messagesVariant,
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, context) {
    const unwanted = notAMessage(row);
    if (unwanted) return unwanted;
    const from = senderOf(row, claims, context);
    const to = recipientsOf(row, claims, context).filter((ref) => ref !== from);
    if (from === undefined || to.length === 0) return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    claims.contact({ from, to, day, channel: 'message' });
    return undefined;
  },
});

type MessageField =
  | 'title'
  | 'from'
  | 'fromUrl'
  | 'to'
  | 'toUrls'
  | 'folder'
  | 'messageDraft'
  | 'conversationDraft';
type MessageRow = Pick<Row<MessageField>, 'text' | 'flag' | 'has'>;

function messagesVariant(has: (field: 'conversation' | 'fromUrl' | 'toUrls') => boolean): string {
  if (has('toUrls')) return 'with recipient URLs';
  return has('fromUrl') ? 'with sender URL' : 'names only';
}

/** Drafts were never sent, and advertising is nobody's acquaintance. */
const notAMessage = (row: MessageRow): string | undefined => {
  if (row.flag('messageDraft') || row.flag('conversationDraft')) return 'draft';
  if (/^sponsored/i.test(row.text('title'))) return 'sponsored';
  return /^spam$/i.test(row.text('folder')) ? 'spam' : undefined;
};

/** A blank profile among profiles is a closed member; names count only in files without profiles. */
const senderOf = (row: MessageRow, claims: ClaimSink, context: FileContext): Ref | undefined => {
  const url = row.text('fromUrl');
  const name = row.text('from');
  if (url === '' && row.has('fromUrl') && name !== context.ownerName) return undefined;
  return archivePerson({ name, url }, claims, context);
};

/** Names contain commas, so recipients are counted by their profiles wherever there are any. */
const recipientsOf = (row: MessageRow, claims: ClaimSink, context: FileContext): Ref[] => {
  const urls = listOf(row.text('toUrls'), /[,;]\s*(?=https?:|www\.|linkedin\.)/i);
  const name = row.text('to');
  const people = urls.map((url) => ({ name: urls.length === 1 ? name : '', url }));
  if (urls.length === 0 && (!row.has('toUrls') || name === context.ownerName)) {
    people.push({ name, url: '' });
  }
  return people
    .map((person) => archivePerson(person, claims, context))
    .filter((ref) => ref !== undefined);
};
