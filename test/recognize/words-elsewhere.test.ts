import { describe, expect, test } from 'vitest';
import { accountType } from '../../src/recognize/account-type.ts';
import { contactChannel } from '../../src/recognize/contact-channel.ts';
import { dealState } from '../../src/recognize/deal-state.ts';
import { headcount } from '../../src/recognize/headcount.ts';

describe('what other languages call an activity', () => {
  test.each([
    ['Anruf', 'call'],
    ['Telefonat', 'call'],
    ['Llamada', 'call'],
    ['Appel', 'call'],
    ['Chiamata', 'call'],
    ['Ligação', 'call'],
    ['Besprechung', 'meeting'],
    ['Termin', 'meeting'],
    ['Reunion', 'meeting'],
    ['Reunião', 'meeting'],
    ['Réunion', 'meeting'],
    ['Rendez-vous', 'meeting'],
    ['Riunione', 'meeting'],
    ['Incontro', 'meeting'],
    ['Vergadering', 'meeting'],
    ['Afspraak', 'meeting'],
    ['Spotkanie', 'meeting'],
    ['Correo electrónico', 'email'],
    ['Courriel', 'email'],
    ['E-Mail', 'email'],
    ['EMAIL_OUT', 'email'],
    ['Nachricht', 'message'],
    ['Mensaje', 'message'],
    ['Mensagem', 'message'],
    ['WhatsApp', 'message'],
    ['LinkedIn InMail', 'message'],
    ['WeChat', 'message'],
  ])('%s is %s', (text, channel) => {
    expect(contactChannel(text)).toBe(channel);
  });

  test.each(['Aufgabe', 'Tarea', 'Tâche', 'Notiz', 'Recall notice', 'Determination', 'Eventually'])(
    '%s is no contact',
    (text) => {
      expect(contactChannel(text)).toBeUndefined();
    },
  );
});

describe('what other languages call the end of a deal', () => {
  test.each([
    ['Gewonnen', 'won'],
    ['Gagné', 'won'],
    ['Ganada', 'won'],
    ['Ganado', 'won'],
    ['Ganho', 'won'],
    ['Vinta', 'won'],
    ['Wygrana', 'won'],
    ['Verloren', 'lost'],
    ['Perdu', 'lost'],
    ['Perdida', 'lost'],
    ['Perdido', 'lost'],
    ['Persa', 'lost'],
    ['Przegrana', 'lost'],
    ['Abandoned', 'lost'],
    ['Disqualified', 'lost'],
    ['Closed - Lost to competitor', 'lost'],
    ['closed_won', 'won'],
    ['Verhandlung', 'open'],
    ['Persuaded', 'open'],
    ['Wonder', 'open'],
  ])('%s is %s', (stage, state) => {
    expect(dealState(stage, undefined, undefined)).toBe(state);
  });
});

describe('what flags say of a deal, whatever its stage is called', () => {
  test.each([
    ['Closed Lost', true, true, 'won'],
    ['Closed Lost', true, undefined, 'won'],
    ['Closed Won', false, true, 'lost'],
    ['Closed Won', false, false, 'open'],
    ['Closed Won', false, undefined, 'won'],
    ['Closed Won', undefined, false, 'won'],
    ['Prospecting', undefined, true, 'open'],
  ] as const)('%s, won %s, closed %s is %s', (stage, won, closed, state) => {
    expect(dealState(stage, won, closed)).toBe(state);
  });
});

describe('what other languages call a company', () => {
  test.each([
    ['Bestandskunde', 'customer'],
    ['Stammkunde', 'customer'],
    ['Neukunde', 'customer'],
    ['Cliente', 'customer'],
    ['Klant', 'customer'],
    ['Verlorener Kunde', 'former-customer'],
    ['Ancien client', 'former-customer'],
    ['Antiguo cliente', 'former-customer'],
    ['Antigo cliente', 'former-customer'],
    ['Zielkunde', 'prospect'],
    ['Wunschkunde', 'prospect'],
    ['Interessent', 'prospect'],
    ['Potenzieller Kunde', 'prospect'],
    ['Socio', 'partner'],
    ['Parceiro', 'partner'],
    ['Wettbewerber', 'competitor'],
    ['Konkurrent', 'competitor'],
    ['Kein Kunde', 'unknown'],
    ['Nicht Kunde', 'unknown'],
    ['Pas client', 'unknown'],
  ])('%s is %s', (text, type) => {
    expect(accountType(text)).toBe(type);
  });
});

test.each([
  ['1.000 - 5.000', 3000],
  ["1'200", 1200],
  ['1 200', 1200],
  ['51–200', 126],
  ['201-500 employees', 351],
  ['0', 0],
  ['-5', undefined],
  ['1-', undefined],
  ['about 50', undefined],
])('%j people work there: %s', (text, people) => {
  expect(headcount(text)).toBe(people);
});
