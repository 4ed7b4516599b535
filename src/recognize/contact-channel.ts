import { CONTACT_KINDS, type ContactKind } from '../model/evidence.ts';

/** The channel an activity's type names; undefined where it is no contact (a note, a to-do). */
export const contactChannel = (type: string): ContactKind | undefined => {
  const plain = CONTACT_KINDS.find((kind) => kind === type);
  if (plain !== undefined || type === '') return plain;
  const words = type.toLowerCase().replace(/[_-]+/g, ' ');
  return CHANNELS.find(([, pattern]) => pattern.test(words))?.[0];
};

const CHANNELS: readonly (readonly [ContactKind, RegExp])[] = [
  [
    'message',
    /linkedin|inmail|whatsapp|\bsms\b|text message|\bchat\b|^messages?$|wechat|slack|nachricht|mensaje|mensagem/,
  ],
  ['email', /e ?mail|\bmail\b|correo|courriel/],
  ['call', /\bcall|phone|\banruf|telefon|llamada|appel|chiamata|ligação|\bbel(?:len)?\b/],
  [
    'meeting',
    /meeting|lunch|dinner|breakfast|coffee|\bdemo\b|appointment|\bevent\b|visit|conference|besprechung|\b\w*termine?\b|reuni[oóã]o?n?|réunion|rendez|riunione|incontro|vergadering|afspraak|spotkanie/,
  ],
];
