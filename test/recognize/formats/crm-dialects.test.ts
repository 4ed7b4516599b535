import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

describe('HubSpot', () => {
  test.each([
    [
      'in Japanese',
      'レコードID,名,姓,Eメール,コンタクト担当者,作成日,役職,会社名,市区町村,国/地域',
      '91,Tess,Moran,t@lumen.example,Zoe Hart,2024-11-02 12:00,CEO,Lumen,Oslo,Norway',
    ],
    [
      'in French, where the id is called something else',
      "ID de l'objet,Prénom,Nom de famille,E-mail,Propriétaire du contact,Date de création,Intitulé du poste,Nom de l'entreprise,Ville,Pays/région",
      '91,Tess,Moran,t@lumen.example,Zoe Hart,2024-11-02 12:00,CEO,Lumen,Oslo,Norway',
    ],
    [
      'in German',
      'Datensatz-ID,Vorname,Nachname,E-Mail-Adresse,Für Kontakt zuständiger Mitarbeiter,Erstellungsdatum,Jobtitel,Unternehmensname,Stadt,Land/Region',
      '91,Tess,Moran,t@lumen.example,Zoe Hart,12.03.2025 09:14,CEO,Lumen,Oslo,Norway',
    ],
  ])('contacts %s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual([
      'hubspot/contact',
      '2 person id: 91, firstName: Tess, lastName: Moran, email: t@lumen.example, title: CEO, company: Lumen, city: Oslo, country: Norway',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'owner id Zoe Hart > Tess Moran',
    ]);
  });

  test('contacts as the database names their columns', () => {
    const text = lines(
      'hs_object_id,firstname,lastname,email,jobtitle,company,associatedcompanyid,lifecyclestage,lastmodifieddate,hs_linkedin_url',
      '101,Tess,Moran,t@lumen.example,CEO,Lumen,55,customer,2025-05-01T10:00:00.000Z,linkedin.com/in/tess',
    );
    expect(told(text)).toEqual([
      'hubspot/contact',
      '2 person id: 101, firstName: Tess, lastName: Moran, email: t@lumen.example, url: linkedin.com/in/tess, title: CEO, company: Lumen, companyId: 55, asOf: 2025-05-01',
      'account name: Lumen, type: customer, id: 55',
    ]);
  });

  test.each([
    ['Fenwick (Primary);Fenwick Labs', 'Fenwick'],
    ['Fenwick Labs;Fenwick (Primary)', 'Fenwick'],
    ['Fenwick Labs;Fenwick', 'Fenwick Labs'],
    ['Fenwick (Norway) AS', 'Fenwick (Norway) AS'],
  ])('of the companies “%s” the primary one is %s', (cell, company) => {
    const text = lines('Record ID,First Name,Contact owner,Associated Company', `1,Rae,,${cell}`);
    expect(told(text)[1]).toBe(`2 person id: 1, firstName: Rae, company: ${company}`);
  });

  test('a call that nobody answered is no contact', () => {
    const header =
      'Record ID,Call Title,Activity date,Activity assigned to,Call direction,Call outcome,Associated Contact IDs';
    const row = (id: number, outcome: string) =>
      `${id},Intro,2025-10-01 09:00,Zoe Hart,Outbound,${outcome},51`;
    const all = told(
      lines(
        header,
        row(1, 'Connected'),
        row(2, 'No answer'),
        row(3, 'Busy'),
        row(4, 'Left voicemail'),
        row(5, 'Left live message'),
        row(6, 'Wrong number'),
      ),
    );
    expect(all.slice(-2)).toEqual([
      'call 2025-10-01 id Zoe Hart > id 51',
      'left out: not-held 3,4,5,6,7',
    ]);
  });
});

describe('Salesforce', () => {
  test.each([
    [
      '姓,名,役職,取引先名,取引先責任者 所有者,メール,最終活動日',
      'Moran,Tess,CEO,Lumen,Zoe Hart,t@lumen.example,2025/04/01',
    ],
    [
      'Tratamento,Nome,Sobrenome,Título,Nome da conta,Proprietário do contato,Email,Última atividade',
      'Sra.,Tess,Moran,CEO,Lumen,Zoe Hart,t@lumen.example,15/03/2025',
    ],
    [
      'Propriétaire de la piste,Prénom,Nom,Titre,Société / Compte,Adresse e-mail,Statut de la piste',
      'Zoe Hart,Tess,Moran,CEO,Lumen,t@lumen.example,Ouverte',
    ],
    [
      'Titolare referente,Nome,Cognome,Qualifica,Nome account,Indirizzo e-mail,Ultima attività',
      'Zoe Hart,Tess,Moran,CEO,Lumen,t@lumen.example,15/03/2025',
    ],
  ])('a report of contacts: %s', (header, row) => {
    expect(told(lines(header, row))).toEqual([
      'salesforce/report-contacts',
      '2 person firstName: Tess, lastName: Moran, email: t@lumen.example, title: CEO, company: Lumen',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'owner id Zoe Hart > Tess Moran',
    ]);
  });

  test('a report of opportunities with everybody’s part', () => {
    const text = lines(
      'Opportunity Owner,Account Name,Opportunity Name,Stage,Close Date,Contact: Full Name,Contact Role',
      'Zoe Hart,Lumen,Pilot,Closed Won,6/30/2025,Tess Moran,Decision Maker',
    );
    expect(told(text).slice(-2)).toEqual([
      'deal id: Lumen/Pilot, account: Lumen, state: won, owner: id Zoe Hart, day: 2025-06-30',
      'role in Lumen/Pilot: Tess Moran Decision Maker',
    ]);
  });

  test('users with the few fields that a query asked for', () => {
    const text = lines('Id,Name,Email,IsActive', '005A,Zoe Hart,zoe@corvid.example,true');
    expect(told(text)).toEqual([
      'salesforce/user',
      '2 person id: 005A, name: Zoe Hart, email: zoe@corvid.example',
    ]);
  });

  test('a profile in a field of one’s own', () => {
    const text = lines(
      'ID,ACCOUNTID,LASTNAME,OWNERID,LINKEDIN_PROFILE_LINK__C',
      '003A,001A,Moran,005A,linkedin.com/in/tess',
    );
    expect(told(text)[1]).toBe(
      '2 person id: 003A, lastName: Moran, url: linkedin.com/in/tess, companyId: 001A',
    );
  });

  test('SugarCRM is not taken for it', () => {
    const sugar = 'First Name,Last Name,ID,Account ID,Title,Reports to ID,Assigned User Name';
    expect(told(lines(sugar, 'Tess,Moran,a1,a9,CEO,,Zoe Hart'))[0]).toBe('plain/people');
  });
});

describe('Dynamics', () => {
  test.each([
    [
      '(Nicht ändern) Kontakt,(Nicht ändern) Zeilenprüfsumme,(Nicht ändern) Geändert am,Vollständiger Name,E-Mail,Firmenname,Position,Besitzer',
      '6f1d,a==,14.03.2025 10:11,Tess Moran,t@lumen.example,Lumen,CEO,Zoe Hart',
    ],
    [
      '(Ne pas modifier) Contact,(Ne pas modifier) Somme de contrôle de ligne,(Ne pas modifier) Modifié le,Nom complet,Adresse e-mail,Nom de la société,Fonction,Propriétaire',
      '6f1d,a==,14/03/2025 10:11,Tess Moran,t@lumen.example,Lumen,CEO,Zoe Hart',
    ],
    [
      '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name,Topic,Email,Company Name,Job Title,Owner',
      '6f1d,a==,2025-03-14 10:11:00,Tess Moran,Interested,t@lumen.example,Lumen,CEO,Zoe Hart',
    ],
    [
      'contactid,modifiedon,fullname,emailaddress1,parentcustomeridname,jobtitle,owneridname',
      '6f1d,2025-03-14T10:11:00Z,Tess Moran,t@lumen.example,Lumen,CEO,Zoe Hart',
    ],
  ])('contacts: %s', (header, row) => {
    expect(told(lines(header, row))).toEqual([
      'dynamics/contact',
      '2 person id: 6f1d, name: Tess Moran, email: t@lumen.example, title: CEO, company: Lumen, asOf: 2025-03-14',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'owner id Zoe Hart > Tess Moran',
    ]);
  });
});

describe('Pipedrive', () => {
  test('activities, whose links bear no name of an entity', () => {
    const text = lines(
      'Activity - Subject,Deal,Contact person,Organization,Activity - Due date,Activity - Assigned to user,Activity - Type,Activity - Done',
      'Call Nils,Pilot,Tess Moran,Lumen,2025-10-02,Zoe Hart,Call,Done',
      'Lunch,,Tess Moran,Lumen,2025-12-02,Zoe Hart,Lunch,Undone',
    );
    expect(told(text).slice(-2)).toEqual([
      'call 2025-10-02 id Zoe Hart > Tess Moran',
      'left out: not-done 3',
    ]);
  });

  test('deals, with the address of their contact', () => {
    const text = lines(
      'Deal - Pipedrive System ID,Deal - Title,Organization,Contact person,Deal - Status,Deal - Owner,Person - Email - Work',
      '7,Pilot,Lumen,Tess Moran,Won,Zoe Hart,"t@lumen.example, t@mail.example"',
    );
    expect(told(text)).toContain(
      '2 person name: Tess Moran, email: t@lumen.example;t@mail.example, company: Lumen',
    );
    expect(told(text)).toContain('deal id: 7, account: Lumen, state: won, owner: id Zoe Hart');
  });
});

describe('Zoho', () => {
  test('tasks that were done count as what their subject begins with', () => {
    const row = (subject: string, status: string) =>
      `t1,Zoe Hart,${subject},2025-06-01,c1,Tess Moran,${status},2025-06-02 10:00:00`;
    const text = lines(
      'Record Id,Task Owner,Subject,Due Date,Contact Name.id,Contact Name,Status,Closed Time',
      row('Call Tess', 'Completed'),
      row('E-Mail: offer', 'Completed'),
      row('Send brochure', 'Completed'),
      row('Call again', 'Not Started'),
    );
    expect(told(text)).toEqual([
      'zoho/activity',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'call 2025-06-02 id Zoe Hart > id c1',
      'email 2025-06-02 id Zoe Hart > id c1',
      'left out: not-contact 4',
      'left out: not-done 5',
    ]);
  });

  test('contacts in German, and leads with their industry', () => {
    const german = lines(
      'Datensatz-ID,Kontakt-Inhaber,Vorname,Nachname,Kontoname,E-Mail,Titel,Erstellungszeit,Zeit der Änderung',
      'z1,Zoe Hart,Tess,Moran,Lumen,t@lumen.example,CEO,2024-01-01 10:00:00,2025-01-01 10:00:00',
    );
    expect(told(german).slice(0, 2)).toEqual([
      'zoho/contact',
      '2 person id: z1, firstName: Tess, lastName: Moran, email: t@lumen.example, title: CEO, company: Lumen, asOf: 2025-01-01',
    ]);
    const lead = lines(
      'Record Id,Lead Owner,Company,Last Name,Email,Industry,Created Time,Modified Time',
      'z2,,Lumen,Moran,t@lumen.example,Energy,2024-01-01 10:00:00,2025-01-01 10:00:00',
    );
    expect(told(lead)[1]).toContain('industry: Energy');
  });
});
