import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO, archivePerson } from '../linkedin-archive.ts';

/** Who asked whom to connect. */
export const linkedinInvitations = defineFormat({
  name: 'linkedin/invitations',
  system: 'linkedin',
  columns: {
    from: ['From'],
    to: ['To'],
    sentAt: ['Sent At'],
    direction: ['Direction'],
    fromUrl: ['inviterProfileUrl'],
    toUrl: ['inviteeProfileUrl'],
    fromUrn: ['inviterProfileUrn'],
    toUrn: ['inviteeProfileUrn'],
  },
  needs: [['from'], ['to'], ['sentAt'], ['direction', 'fromUrl', 'fromUrn']],
  dates: { sentAt: 'mdy' },
  variant: (has) => (has('fromUrl') ? 'with profile URLs' : 'names only'),
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, context) {
    const sender = { name: row.text('from'), url: row.text('fromUrl') };
    const invited = { name: row.text('to'), url: row.text('toUrl') };
    const from = archivePerson(sender, claims, context);
    const to = archivePerson(invited, claims, context);
    if (from === undefined || to === undefined || from === to) return 'no-person';
    claims.tie({ from, to, kind: 'invitation', since: row.day('sentAt') });
    return undefined;
  },
});
