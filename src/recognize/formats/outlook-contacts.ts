import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** Outlook's contacts from desktop and web, in the languages of its menus. LinkedIn's lists before 2017 look the same. */
export const outlookContacts = defineFormat({
  name: 'outlook/contacts',
  system: 'outlook',
  columns: {
    firstName: [
      'First Name',
      'Vorname',
      'Prénom',
      'Nombre',
      'Nome',
      'Imię',
      'Primeiro nome',
      'Имя',
      'Meno',
      'Etunimi',
      '名',
      '名字',
    ],
    middleName: ['Middle Name', 'Weitere Vornamen', 'Deuxième prénom', 'Segundo nombre'],
    lastName: [
      'Last Name',
      'Nachname',
      'Nom',
      'Apellidos',
      'Cognome',
      'Nazwisko',
      'Último nome',
      'Sobrenome',
      'Фамилия',
      'Priezvisko',
      'Sukunimi',
      '姓',
      '姓氏',
    ],
    company: [
      'Company',
      'Firma',
      'Société',
      'Organización',
      'Empresa',
      'Società',
      'Организация',
      'Spoločnosť',
      'Yritys',
      '公司',
    ],
    title: [
      'Job Title',
      'Position',
      'Profession',
      'Puesto',
      'Cargo',
      'Qualifica',
      'Stanowisko',
      'Должность',
      'Ammattinimike',
      '職稱',
    ],
    department: [
      'Department',
      'Abteilung',
      'Service',
      'Reparto',
      'Oddział',
      'Departamento',
      '部門',
    ],
    email: [
      'E-mail Address',
      'E-Mail-Adresse',
      'Adresse de messagerie',
      'Dirección de correo electrónico',
      'Indirizzo E-mail',
      'Indirizzo posta elettronica',
      'Adres e-mail',
      'Endereço de E-mail',
      '電子郵件地址',
    ],
    email2: [
      'E-mail 2 Address',
      'E-Mail 2: Adresse',
      'Adresse de messagerie 2',
      'Dirección de correo electrónico 2',
    ],
    email3: [
      'E-mail 3 Address',
      'E-Mail 3: Adresse',
      'Adresse de messagerie 3',
      'Dirección de correo electrónico 3',
    ],
    displayName: ['E-mail Display Name', 'E-Mail: Angezeigter Name', 'Nom complet de messagerie'],
    web: ['Web Page', 'Webseite', 'Page Web', 'Personal Web Page', 'Página Web'],
    country: ['Business Country/Region', 'Land/Region geschäftlich', 'Pays/Région (bureau)'],
    city: ['Business City', 'Ort geschäftlich', 'Ville (bureau)'],
    suffix: ['Suffix', 'Suffixe', 'Sufijo', 'Suffisso', 'Sufiks'],
    categories: ['Categories', 'Kategorien', 'Catégories', 'Categorías'],
    boss: ["Manager's Name", 'Name des/der Vorgesetzten', 'Nom du responsable'],
  },
  needs: [
    ['firstName', 'lastName'],
    ['email', 'email2', 'displayName'],
    ['company', 'title', 'department'],
    ['suffix', 'middleName', 'department', 'displayName', 'categories', 'boss', 'email2'],
  ],
  never: ['Connected On', 'Contact Owner', 'Record ID'],
  howTo:
    'Outlook: File → Open & Export → Import/Export → Export to a file → CSV; on the web: People → Manage → Export.',
  personal: true,
  read(row, claims, context) {
    // Addresses inside one organization come as X.500 names; the display name holds the real one.
    const shown = /[^\s()<>]+@[^\s()<>]+/.exec(row.text('displayName'))?.[0] ?? '';
    const email = emailsOf(row.text('email'), row.text('email2'), row.text('email3'), shown);
    const page = row.text('web');
    const url = /linkedin\.com/i.test(page) ? page : '';
    const person = claimPerson(row, claims, { email, url });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
