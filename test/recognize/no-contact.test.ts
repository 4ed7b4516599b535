import { describe, expect, test } from 'vitest';
import {
  isAutomatic,
  isNoTime,
  isOneSided,
  isUndone,
  isUnmet,
} from '../../src/recognize/no-contact.ts';

/** Each text once, with what is said of it. */
const says = (is: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  test.each(yes)('%j', (text) => {
    expect(is(text)).toBe(true);
  });
  test.each(no)('not %j', (text) => {
    expect(is(text)).toBe(false);
  });
};

describe('what programs write before the subject of mail that nobody wrote', () => {
  says(
    isAutomatic,
    [
      'Automatic reply: Offer',
      'AUTOMATIC REPLY: Offer',
      'Auto-Reply: Offer',
      'Autoreply: Offer',
      'Automated response: Offer',
      'Out of Office: Offer',
      'Out of office Re: Offer',
      'Out of the office until Monday',
      '[EXTERNAL] Automatic reply: Offer',
      'Email: Automatic reply: Offer',
      '[Outreach] [Email] [In] Automatic reply: Offer',
      'Automatische Antwort: Angebot',
      'Abwesenheitsnotiz: Angebot',
      'Réponse automatique : offre',
      'Respuesta automática: oferta',
      'Risposta automatica: offerta',
      'Automatisch antwoord: aanbod',
      'Automatiskt svar: anbud',
      'Автоматический ответ: предложение',
      '自動応答: 提案',
      'Undeliverable: Offer',
      'Undelivered Mail Returned to Sender',
      'Delivery Status Notification (Failure)',
      'Mail delivery failed: returning message to sender',
      'Unzustellbar: Angebot',
      'Read: Offer',
      'Not read: Offer',
      'Gelesen: Angebot',
      'Lu : offre',
      'Accepted: QBR',
      'Declined: QBR',
      'Tentative: QBR',
      'Zugesagt: QBR',
      'Accepté : point mensuel',
      'Automatic reply:',
    ],
    [
      '',
      'Offer',
      'Re: Offer',
      'Re: Automatic reply: Offer',
      'AW: Abwesenheitsnotiz: Angebot',
      'Read this before Monday',
      'Reading list: security',
      'Accepted offers in May',
      'Offer accepted: what next',
      'Automatic replyable forms',
      'Lunch: Thursday?',
      'The office: new address',
    ],
  );
});

describe('what came of a call, a meeting or a mail', () => {
  says(
    isUnmet,
    [
      'No answer',
      'NO_ANSWER',
      'No response/Busy',
      'Busy',
      'Left voicemail',
      'Left Voice Mail',
      'Left live message',
      'Voicemail - left',
      'MISSED',
      'Missed call',
      'Wrong number',
      'Invalid number',
      'NO_SHOW',
      'No-show',
      'Canceled',
      'CANCELLED',
      'Rescheduled',
      'Failed',
      'BOUNCED',
      'Nicht erreicht',
      'Pas de réponse',
      'No contesta',
    ],
    ['', 'Connected', 'COMPLETED', 'Held', 'Interested', 'Answered', 'Business as usual', 'SENT'],
  );
});

describe('what is not done, though it has a word of what is', () => {
  says(
    isUndone,
    ['Incomplete', 'Not completed', 'not_done', 'Unsent', 'Not Sent', 'Planned', 'Nicht erledigt'],
    ['', 'Completed', 'Done', 'Sent', 'Closed', 'Abgeschlossen', 'Terminé'],
  );
});

describe('what names a channel and is no contact', () => {
  says(
    isOneSided,
    [
      'Marketing email',
      'MARKETING_EMAIL',
      'Email newsletter',
      'Mass email',
      'Campaign Email',
      'Webinar',
      'Voicemail',
      'Missed call',
      'Call - no answer',
      'Email bounced',
      'Auto-reply email',
      'LinkedIn connection request',
      'LinkedIn - Connect',
      'LinkedIn Invitation',
      'LinkedIn profile view',
      'LinkedIn comment',
      'Email opened',
      'Email click',
      'Meeting (declined)',
      'Meeting - no show',
      'Cancelled meeting',
      'Event registration',
    ],
    [
      'Email',
      'Call',
      'Meeting',
      'LinkedIn message',
      'InMail',
      'Lunch',
      'Demo',
      'Site visit',
      'Connect call',
      'Formal meeting',
      'Marketing meeting',
      'Campaign call',
      'Cancellation call',
      'Viewing appointment',
      'Webinar follow-up call',
      'Research interview',
      'SMS',
    ],
  );
});

describe('a length of time that is none', () => {
  says(
    isNoTime,
    ['0', '00:00', '00:00:00', '0 minutes', '0.0', '0,00', '0 Min'],
    ['', '1', '00:01', '10', '5 minutes', '0:30', '100', '00:00:05'],
  );
});
