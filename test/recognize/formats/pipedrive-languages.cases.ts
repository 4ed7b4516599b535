import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const PEOPLE = [
  [
    'German',
    'Person - ID,Person - Name,Person - Organisation,Person - E-Mail-Adresse - Büro,Person - E-Mail-Adresse - Privat,Person - Position,Person - Besitzer',
  ],
  [
    'French',
    'Personne - ID,Personne - Nom,Personne - Organisation,Personne - E-mail - Travail,Personne - E-mail - Domicile,Personne - Intitulé du poste,Personne - Propriétaire',
  ],
  [
    'Spanish',
    'Persona - ID,Persona - Nombre,Persona - Organización,Persona - Correo electrónico - Trabajo,Persona - Correo electrónico - Casa,Persona - Cargo,Persona - Propietario',
  ],
  [
    'Portuguese',
    'Pessoa - ID,Pessoa - Nome,Pessoa - Organização,Pessoa - E-mail - Trabalho,Pessoa - E-mail - Residencial,Pessoa - Cargo,Pessoa - Proprietário',
  ],
  [
    'Italian',
    'Persona - ID,Persona - Nome,Persona - Organizzazione,Persona - E-mail - Lavoro,Persona - E-mail - Casa,Persona - Ruolo,Persona - Proprietario',
  ],
  [
    'Dutch',
    'Persoon - ID,Persoon - Naam,Persoon - Organisatie,Persoon - E-mail - Werk,Persoon - E-mail - Thuis,Persoon - Functie,Persoon - Eigenaar',
  ],
  [
    'Polish',
    'Osoba - ID,Osoba - Imię i nazwisko,Osoba - Organizacja,Osoba - E-mail - Praca,Osoba - E-mail - Dom,Osoba - Stanowisko,Osoba - Właściciel',
  ],
] as const;

const DEALS = [
  [
    'German',
    'Deal - ID,Deal - Titel,Deal - Organisation,Deal - Kontaktperson,Deal - Phase,Deal - Status,Deal - Besitzer,Deal - Datum des gewonnenen Deals,Person - ID',
    'Gewonnen',
    'Verloren',
  ],
  [
    'French',
    'Affaire - ID,Affaire - Titre,Affaire - Organisation,Affaire - Personne à contacter,Affaire - Étape,Affaire - Statut,Affaire - Propriétaire,Affaire - Date de gain,Personne - ID',
    'Gagné',
    'Perdu',
  ],
  [
    'Spanish',
    'Negocio - ID,Negocio - Título,Negocio - Organización,Negocio - Persona de contacto,Negocio - Etapa,Negocio - Estado,Negocio - Propietario,Negocio - Ganado el,Persona - ID',
    'Ganado',
    'Perdido',
  ],
  [
    'Spanish as in Mexico',
    'Trato - ID,Trato - Título,Trato - Organización,Trato - Persona de contacto,Trato - Etapa,Trato - Estado,Trato - Propietario,Trato - Ganado el,Persona - ID',
    'Ganado',
    'Perdido',
  ],
  [
    'Portuguese',
    'Negócio - ID,Negócio - Título,Negócio - Organização,Negócio - Pessoa de contato,Negócio - Etapa,Negócio - Status,Negócio - Proprietário,Negócio - Ganho em,Pessoa - ID',
    'Ganho',
    'Perdido',
  ],
  [
    'Italian',
    'Affare - ID,Affare - Titolo,Affare - Organizzazione,Affare - Persona di contatto,Affare - Fase,Affare - Stato,Affare - Proprietario,Affare - Vinto il,Persona - ID',
    'Vinto',
    'Perso',
  ],
  [
    'Dutch',
    'Deal - ID,Deal - Titel,Deal - Organisatie,Deal - Contactpersoon,Deal - Fase,Deal - Status,Deal - Eigenaar,Deal - Gewonnen op,Persoon - ID',
    'Gewonnen',
    'Verloren',
  ],
  [
    'Polish',
    'Szansa sprzedaży - ID,Szansa sprzedaży - Tytuł,Szansa sprzedaży - Organizacja,Szansa sprzedaży - Osoba kontaktowa,Szansa sprzedaży - Etap,Szansa sprzedaży - Status,Szansa sprzedaży - Właściciel,Szansa sprzedaży - Data wygrania,Osoba - ID',
    'Wygrana',
    'Stracona',
  ],
] as const;

const ACTIVITIES = [
  [
    'German',
    'Aktivität - Betreff,Aktivität - Typ,Aktivität - Fälligkeitsdatum,Aktivität - Erledigt,Aktivität - Zugewiesen an Benutzer,Aktivität - Organisation,Aktivität - Kontaktperson',
    ['Anruf', 'Besprechung', 'Erledigt', 'Zu erledigen'],
  ],
  [
    'French',
    "Activité - Objet,Activité - Type,Activité - Date d'échéance,Activité - Terminé,Activité - Attribué à l’utilisateur,Activité - Organisation,Activité - Personne à contacter",
    ['Appel', 'Réunion', 'Terminé', 'À faire'],
  ],
  [
    'Spanish',
    'Actividad - Asunto,Actividad - Tipo,Actividad - Fecha de vencimiento,Actividad - Hecho,Actividad - Asignada al usuario,Actividad - Organización,Actividad - Persona de contacto',
    ['Llamada', 'Reunión', 'Hecho', 'Por hacer'],
  ],
  [
    'Portuguese',
    'Atividade - Assunto,Atividade - Tipo,Atividade - Data de vencimento,Atividade - Status,Atividade - Atribuído ao usuário,Atividade - Organização,Atividade - Pessoa de contato',
    ['Ligação', 'Reunião', 'Concluída', 'A fazer'],
  ],
  [
    'Italian',
    "Attività - Oggetto,Attività - Tipo,Attività - Data di scadenza,Attività - Fatto,Attività - Assegnata all'utente,Attività - Organizzazione,Attività - Persona di contatto",
    ['Chiamata', 'Riunione', 'Fatto', 'Da fare'],
  ],
  [
    'Dutch',
    'Activiteit - Onderwerp,Activiteit - Type,Activiteit - Vervaldatum,Activiteit - Gedaan,Activiteit - Toegewezen aan gebruiker,Activiteit - Organisatie,Activiteit - Contactpersoon',
    ['Bellen', 'Vergadering', 'Gedaan', 'Te doen'],
  ],
  [
    'Polish',
    'Aktywność - Temat,Aktywność - Typ,Aktywność - Termin,Aktywność - Wykonano,Aktywność - Przypisano do użytkownika,Aktywność - Organizacja,Aktywność - Osoba kontaktowa',
    ['Telefon', 'Spotkanie', 'Wykonano', 'Do zrobienia'],
  ],
] as const;

describe('Pipedrive in the user’s language', () => {
  test.each(PEOPLE)('people in %s', (_, header) => {
    const row = '11,Ana Ruiz,Fern,ana@fern.example,ana@home.example,CFO,Zoe Hart';
    expect(told(lines(header, row))).toEqual([
      'pipedrive/person',
      '2 person id: 11, name: Ana Ruiz, email: ana@fern.example;ana@home.example, title: CFO, company: Fern',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'owner id Zoe Hart > Ana Ruiz',
    ]);
  });

  test.each(DEALS)('deals in %s', (_, header, won, lost) => {
    const rows = [
      `31,Renewal,Fern,Ana Ruiz,Signed,${won},Zoe Hart,2024-05-06 10:00:00,11`,
      `32,Pilot,Fern,Bo Lind,Signed,${lost},Zoe Hart,,`,
    ];
    expect(told(lines(header, ...rows))).toEqual([
      'pipedrive/deal',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      '2 person id: 11, name: Ana Ruiz',
      '3 person name: Bo Lind, company: Fern',
      'deal id: 31, account: Fern, state: won, owner: id Zoe Hart, day: 2024-05-06',
      'deal id: 32, account: Fern, state: lost, owner: id Zoe Hart',
      'role in 31: id 11',
      'role in 32: Bo Lind',
    ]);
  });

  test.each(ACTIVITIES)('activities in %s', (_, header, [call, meeting, done, toDo]) => {
    const rows = [
      `Intro,${call},2026-05-06,${done},Zoe Hart,Fern,Ana Ruiz`,
      `Demo,${meeting},2026-05-07,${done},Zoe Hart,Fern,Ana Ruiz`,
      `Later,${call},2026-05-08,${toDo},Zoe Hart,Fern,Ana Ruiz`,
    ];
    expect(told(lines(header, ...rows))).toEqual([
      'pipedrive/activity',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      '2 person name: Ana Ruiz, company: Fern',
      '3 person name: Ana Ruiz, company: Fern',
      'call 2026-05-06 id Zoe Hart > Ana Ruiz',
      'meeting 2026-05-07 id Zoe Hart > Ana Ruiz',
      'left out: not-done 4',
    ]);
  });

  test.each([
    ['Organisation - Name,Organisation - Besitzer,Organisation - Anzahl Personen'],
    ['Organisation - Nom,Organisation - Propriétaire,Organisation - Nombre de personnes'],
    ['Organización - Nombre,Organización - Propietario,Organización - Número de personas'],
    ['Organização - Nome,Organização - Proprietário,Organização - Pessoas'],
    ['Organizzazione - Nome,Organizzazione - Proprietario,Organizzazione - Persone'],
    ['Organisatie - Naam,Organisatie - Eigenaar,Organisatie - Personen'],
    ['Organizacja - Nazwa,Organizacja - Właściciel,Organizacja - Osoby'],
  ])('organizations: %s', (header) => {
    expect(told(lines(header, 'Fern,Zoe Hart,3'))).toEqual([
      'pipedrive/organization',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'account name: Fern, type: unknown, owner: id Zoe Hart',
    ]);
  });

  test('a list of deals is one, also with the columns of their people beside', () => {
    const header =
      'Negócio - Título,Negócio - Status,Negócio - Pessoa de contato,Pessoa - Nome,Pessoa - E-mail - Trabalho';
    expect(told(lines(header, 'Renewal,Ganho,Ana Ruiz,Ana Ruiz,ana@fern.example'))).toEqual([
      'pipedrive/deal',
      '2 person name: Ana Ruiz, email: ana@fern.example',
      'deal id: Renewal, state: won',
      'role in Renewal: Ana Ruiz',
    ]);
  });
});
