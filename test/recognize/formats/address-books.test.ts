import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

const owner = { owner: 'Sam Seller' };
const ENTRY = { kind: 'declared', strength: 0.1, label: 'address book' };

describe('google contacts', () => {
  test('since 2024, with several values in one cell', () => {
    const { format, people, ties } = claimed(
      'First Name,Last Name,Phonetic First Name,File As,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Website 1 - Value\n' +
        'Mirela,Okonjo,,,Brightwater,VP,* myContacts,* Work,m@b.example ::: mo@b.example,home@h.example,https://www.linkedin.com/in/mirela\n',
      owner,
    );
    expect(format).toBe('google/contacts');
    expect(people[1]).toEqual({
      line: 2,
      firstName: 'Mirela',
      lastName: 'Okonjo',
      company: 'Brightwater',
      title: 'VP',
      email: 'm@b.example;mo@b.example;home@h.example',
      url: 'https://www.linkedin.com/in/mirela',
    });
    expect(ties).toEqual([{ tie: 'Sam Seller > Mirela Okonjo', ...ENTRY }]);
  });

  test('until 2023', () => {
    const { format, people, ties } = claimed(
      'Name,Given Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\n' +
        'Mirela Okonjo,Mirela,Okonjo,,* My Contacts,* Work,m@b.example,Brightwater,VP\n,,,,,,,,\n',
    );
    expect(format).toBe('google/contacts');
    expect(people).toMatchObject([{ name: 'Mirela Okonjo', email: 'm@b.example', title: 'VP' }]);
    expect(ties).toEqual([]);
  });
});

describe('outlook contacts', () => {
  const HEADER =
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Web Page\n';

  test('know a title of address from a job title', () => {
    const { format, people } = claimed(
      `${HEADER}Dr.,Ana,,Ruiz,,Harbor,,CTO,ana@h.example,SMTP,,,\n`,
    );
    expect(format).toBe('outlook/contacts');
    expect(people).toEqual([
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Ruiz',
        company: 'Harbor',
        title: 'CTO',
        email: 'ana@h.example',
      },
    ]);
  });

  test('have the real address in the display name where the other is X.500', () => {
    const { people } = claimed(
      `${HEADER},José,,Müller,,,,,/o=ExchangeLabs/cn=abc,EX,José Müller (jose@s.example),,\n`,
    );
    expect(people).toMatchObject([{ email: 'jose@s.example' }]);
  });

  test.each([
    ['German', 'Vorname,Nachname,Suffix,Firma,Abteilung,Position,E-Mail-Adresse'],
    ['French', 'Prénom,Nom,Suffixe,Société,Service,Profession,Adresse de messagerie'],
    [
      'Spanish',
      'Nombre,Apellidos,Sufijo,Organización,Department,Puesto,Dirección de correo electrónico',
    ],
    ['Polish', 'Imię,Nazwisko,Sufiks,Firma,Oddział,Stanowisko,Adres e-mail'],
  ])('are known in %s', (_, header) => {
    const { format, people } = claimed(`${header}\nAna,Ruiz,,Harbor,IT,CTO,ana@h.example\n`);
    expect(format).toBe('outlook/contacts');
    expect(people).toMatchObject([
      {
        firstName: 'Ana',
        lastName: 'Ruiz',
        company: 'Harbor',
        title: 'CTO',
        email: 'ana@h.example',
      },
    ]);
  });

  test('are connections where LinkedIn wrote them so', () => {
    const text =
      'Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Company,Department,Job Title\n,Mirela,,Okonjo,,m@b.example,Brightwater,,VP\n';
    const { format, ties } = claimed(text, {
      ...owner,
      path: 'linkedin_connections_export_microsoft_outlook.csv',
    });
    expect(format).toBe('linkedin/connections-outlook');
    expect(ties).toEqual([{ tie: 'Sam Seller > Mirela Okonjo', kind: 'linkedin-connection' }]);
  });
});

describe('outlook calendar', () => {
  const HEADER =
    'Subject,Start Date,Start Time,End Date,End Time,All day event,Meeting Organizer,Required Attendees,Optional Attendees,Show time as\n';

  test('is meetings by names turned the right way round, and by addresses', () => {
    const { format, contacts } = claimed(
      `${HEADER}QBR,3/24/2024,10:00:00 AM,3/24/2024,11:00:00 AM,False,"Seller, Sam","Okonjo, Mirela;Jan van der Berg;jan@n.example",,2\n`,
    );
    expect(format).toBe('outlook/calendar');
    expect(contacts).toEqual([
      'meeting 2024-03-24 name Sam Seller > name Mirela Okonjo of 3',
      'meeting 2024-03-24 name Sam Seller > name Jan van der Berg of 3',
      'meeting 2024-03-24 name Sam Seller > email jan@n.example of 3',
    ]);
  });

  test('whole days and appointments with oneself are no contact', () => {
    const { contacts, outcome } = claimed(
      `${HEADER}Holiday,3/24/2024,,3/24/2024,,True,Sam Seller,Bo Lind,,2\nFocus,3/25/2024,,3/25/2024,,False,Sam Seller,Sam Seller,,2\n`,
    );
    expect(contacts).toEqual([]);
    expect(reasons(outcome)).toEqual(['all-day 2', 'no-person 3']);
  });
});

describe('thunderbird and linkedin’s imported contacts', () => {
  test('thunderbird', () => {
    const { format, people } = claimed(
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Job Title,Department,Organisation,Notes,\nAna,Ruiz,Ana Ruiz,,ana@h.example,a@home.example,,,CTO,,Harbor,a secret,\n',
    );
    expect(format).toBe('thunderbird/contacts');
    expect(people).toEqual([
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Ruiz',
        name: 'Ana Ruiz',
        email: 'ana@h.example;a@home.example',
        title: 'CTO',
        company: 'Harbor',
      },
    ]);
  });

  test('imported contacts, old and new', () => {
    const old =
      'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Full Name,Bookmarked At,Profiles\n,,"Harbor,Pixel",,a@h.example,+31 20,"11/4/18, 10:00 AM",Ana Ruiz,,\n';
    expect(claimed(old)).toMatchObject({
      format: 'linkedin/imported-contacts',
      people: [{ name: 'Ana Ruiz', company: 'Harbor', email: 'a@h.example' }],
    });
    const recent =
      'FirstName,MiddleName,LastName,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,ThirdPartyVerified\nAna,,Ruiz,VP,a@h.example,+31,"1/5/25, 9:03 PM",,false\n';
    expect(claimed(recent, owner)).toMatchObject({
      format: 'linkedin/imported-contacts',
      ties: [{ tie: 'Sam Seller > Ana Ruiz', ...ENTRY }],
    });
  });
});
