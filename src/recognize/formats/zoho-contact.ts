import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** Contacts and leads, English and Japanese. */
export const zohoContact = defineFormat({
  name: 'zoho/contact',
  system: 'zoho',
  columns: {
    id: [
      'Record Id',
      'データID',
      'Contact Id',
      'Lead Id',
      'Datensatz-ID',
      "ID de l'enregistrement",
    ],
    firstName: ['First Name', '名', 'Vorname', 'Prénom', 'Nombre'],
    lastName: ['Last Name', '姓', 'Nachname', 'Nom de famille', 'Nom', 'Apellidos'],
    name: ['Contact Name', 'Full Name', 'Lead Name', '氏名'],
    email: ['Email', 'メール', 'E-Mail', 'Correo electrónico'],
    secondEmail: ['Secondary Email'],
    url: ['LinkedIn', 'LinkedIn URL', 'LinkedIn Profile'],
    title: ['Title', 'Designation', '役職', 'Titre', 'Titel'],
    company: [
      'Account Name',
      'Company',
      'Company Name',
      '取引先名',
      '会社名',
      'Kontoname',
      'Nom du compte',
      'Nombre de Cuenta',
    ],
    companyId: [
      'Account Name.id',
      'Company Name.id',
      'Kontoname.id',
      'Nom du compte.id',
      'Nombre de Cuenta.id',
    ],
    department: ['Department', '部署名', 'Abteilung'],
    industry: ['Industry', '業種'],
    mobile: ['Mobile', '携帯電話'],
    city: ['Mailing City', 'City'],
    country: ['Mailing Country', 'Country'],
    owner: [
      'Contact Owner',
      'Lead Owner',
      '連絡先の担当者',
      '見込み客の担当者',
      'Kontakt-Inhaber',
      'Kontakt-Besitzer',
      'Propriétaire de Contact',
      'Propietario de Contacto',
    ],
    ownerId: [
      'Contact Owner.id',
      'Lead Owner.id',
      'Kontakt-Inhaber.id',
      'Kontakt-Besitzer.id',
      'Propriétaire de Contact.id',
      'Propietario de Contacto.id',
    ],
    bossId: ['Reporting To.id'],
    boss: ['Reporting To'],
    created: [
      'Created Time',
      '作成日時',
      'Erstellungszeit',
      'Erstellt um',
      'Heure de création',
      'Hora de creación',
    ],
    modified: ['Modified Time', '更新日時', 'Zeit der Änderung', 'Geändert um'],
    lastActivity: ['Last Activity Time'],
  },
  needs: [
    ['id', 'created', 'modified'],
    ['lastName', 'name', 'email'],
    ['company', 'owner', 'department', 'secondEmail'],
    [
      'created',
      'modified',
      'companyId',
      'ownerId',
      'lastActivity',
      'secondEmail',
      'mobile',
      'bossId',
    ],
  ],
  never: [
    'Deal Name',
    'Associated Company',
    'Associated Company IDs',
    'Lifecycle Stage',
    'Create Date',
  ],
  howTo: 'Zoho CRM: Setup → Data Administration → Export → Contacts.',
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('secondEmail'));
    const person = claimPerson(row, claims, { email });
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    const boss = row.id('bossId');
    if (boss) claims.tie({ from: person, to: claims.ref('id', boss), kind: 'reports-to' });
    return undefined;
  },
});
