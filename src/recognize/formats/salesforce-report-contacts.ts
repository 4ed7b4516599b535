import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';
import { PROFILE_FIELDS } from '../salesforce-row.ts';

/** A report of contacts or leads: labels instead of field names, names instead of ids. */
export const salesforceReportContacts = defineFormat({
  name: 'salesforce/report-contacts',
  system: 'salesforce',
  columns: {
    id: ['Contact ID', 'Contact ID 18', 'Lead ID'],
    firstName: ['First Name', 'Vorname', 'Prénom', 'Nombre'],
    lastName: ['Last Name', 'Nachname', 'Nom', 'Apellidos'],
    name: ['Full Name', 'Contact Name'],
    email: ['Email', 'E-Mail', 'Correo electrónico'],
    url: PROFILE_FIELDS,
    title: ['Title', 'Titel', 'Titre', 'Título', 'Cargo'],
    company: [
      'Account Name',
      'Company / Account',
      'Company/Account',
      'Accountname',
      'Firma / Account',
      'Nom du compte',
      'Société / Compte',
      'Nombre de la cuenta',
      'Empresa / Cuenta',
    ],
    companyId: ['Account ID'],
    city: ['Mailing City', 'City', 'Postanschrift (Ort)', 'Ort'],
    country: ['Mailing Country', 'Country'],
    owner: [
      'Contact Owner',
      'Lead Owner',
      'Kontaktinhaber',
      'Kontakt-Inhaber',
      'Lead-Inhaber',
      'Propriétaire du contact',
      'Propriétaire de la piste',
      'Propietario del contacto',
      'Propietario del candidato',
    ],
    accountOwner: [
      'Account Owner',
      'Accountinhaber',
      'Propriétaire du compte',
      'Propietario de la cuenta',
    ],
    salutation: ['Salutation', 'Anrede', 'Civilité', 'Tratamiento'],
    lastActivity: ['Last Activity', 'Letzte Aktivität', 'Dernière activité', 'Última actividad'],
    leadSource: ['Lead Source'],
    leadStatus: ['Lead Status'],
    reportsTo: ['Reports To', 'Vorgesetzter', 'Rend compte à'],
    modified: ['Last Modified Date'],
  },
  needs: [
    ['lastName', 'firstName', 'name'],
    ['company'],
    [
      'owner',
      'accountOwner',
      'lastActivity',
      'leadSource',
      'leadStatus',
      'salutation',
      'firstName',
    ],
  ],
  never: [
    'Opportunity Name',
    'Opportunity-Name',
    "Nom de l'opportunité",
    'Nombre de la oportunidad',
    'Subject',
    'Record ID',
    'Seniority',
    'Assigned User Name',
    'Date Created',
  ],
  howTo: 'Salesforce: open a report of contacts → Export → Details Only, CSV.',
  read(row, claims, context) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    const boss = row.text('reportsTo');
    if (boss !== '') claims.tie({ from: person, to: claims.ref('name', boss), kind: 'reports-to' });
    return undefined;
  },
});
