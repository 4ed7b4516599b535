import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Subject","Date","Assigned","Company / Account","Contact","Task","Event","Task/Event Type"',
  '"Call","2024-05-06","Sam Seller","Harbor","Ana Ruiz","1","0","Call"',
  '"QBR","2024-05-07","Sam Seller","Harbor","Ana Ruiz","0","1",""',
  '"Email: RE: Platform","2024-05-08","Kim Park","Harbor","Bo Lind","1","0",""',
);

describe('salesforce/report-activities', () => {
  test('calls, mail and meetings, by whom and with whom', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/report-activities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, company: Harbor',
      '3 person name: Ana Ruiz, company: Harbor',
      '4 person id: Kim Park, name: Kim Park, team',
      '4 person name: Bo Lind, company: Harbor',
      'call 2024-05-06 id Sam Seller > Ana Ruiz',
      'meeting 2024-05-07 id Sam Seller > Ana Ruiz',
      'email 2024-05-08 id Kim Park > Bo Lind',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('but not with nobody, and not on no day', () => {
    expect(
      told(
        lines(
          'Subject,Date,Assigned,Company / Account,Contact',
          'Call,2024-05-06,Sam Seller,Harbor,',
          'Call,,Sam Seller,Harbor,Ana Ruiz',
        ),
      ),
    ).toEqual([
      'salesforce/report-activities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'left out: bad-date 3',
      'left out: no-person 2',
    ]);
  });

  test('only what is done, where its status is there', () => {
    expect(
      told(
        lines(
          'Subject,Date,Assigned,Company / Account,Contact,Status',
          'Call,2024-05-06,Sam Seller,Harbor,Ana Ruiz,Completed',
          'Call,2024-05-07,Sam Seller,Harbor,Ana Ruiz,Not Started',
          'Call,2024-05-08,Sam Seller,Harbor,Ana Ruiz,In Progress',
        ),
      ),
    ).toEqual([
      'salesforce/report-activities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, company: Harbor',
      'call 2024-05-06 id Sam Seller > Ana Ruiz',
      'left out: not-done 3,4',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'what is no contact',
      '"Prepare slides","2024-05-06","Sam Seller","Harbor","Ana Ruiz","1","0",""',
      'not-contact',
    ],
    ['what is by nobody', '"Call","2024-05-06","","Harbor","Ana Ruiz","1","0","Call"', 'no-person'],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual([
      'salesforce/report-activities',
      `left out: ${code} 2`,
    ]);
  });

  test.each([
    [
      'German',
      'Betreff,Datum,Zugewiesen,Firma / Account,Kontakt,Aufgabe,Ereignis,Status',
      ['Anruf', 'Besprechung', 'Anruf: Preise'],
      ['Abgeschlossen', 'Nicht begonnen'],
    ],
    [
      'French',
      'Objet,Date,Attribué,Société / Compte,Contact,Tâche,Événement,Statut',
      ['Appel', 'Réunion', 'Appel'],
      ['Terminée', 'En cours'],
    ],
    [
      'Spanish',
      'Asunto,Fecha,Asignado,Empresa / Cuenta,Contacto,Tarea,Evento,Estado',
      ['Llamada', 'Reunión', 'Llamada'],
      ['Completada', 'No iniciada'],
    ],
    [
      'Portuguese',
      'Assunto,Data,Atribuído,Empresa / Conta,Contato,Tarefa,Evento,Status',
      ['Ligação', 'Reunião', 'Ligação'],
      ['Concluída', 'Em andamento'],
    ],
    [
      'Italian',
      'Oggetto,Data,Assegnato,Azienda / Account,Referente,Operazione,Evento,Stato',
      ['Chiamata', 'Riunione', 'Chiamata'],
      ['Completata', 'In corso'],
    ],
  ])('in %s', (_, header, [call, meeting, next], [done, open]) => {
    const text = lines(
      header,
      `${call},06.05.2024,Sam Seller,Harbor,Ana Ruiz,1,0,${done}`,
      `${meeting},07.05.2024,Sam Seller,Harbor,Ana Ruiz,0,1,${done}`,
      `${next},08.05.2024,Sam Seller,Harbor,Ana Ruiz,1,0,${open}`,
      `Appelez-nous,08.05.2024,Sam Seller,Harbor,Ana Ruiz,1,0,${done}`,
    );
    expect(told(text).filter((line) => !line.includes('person '))).toEqual([
      'salesforce/report-activities',
      'call 2024-05-06 id Sam Seller > Ana Ruiz',
      'meeting 2024-05-07 id Sam Seller > Ana Ruiz',
      'left out: not-contact 5',
      'left out: not-done 4',
    ]);
  });
});
