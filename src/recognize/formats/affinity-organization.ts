import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { listOf, said } from '../said.ts';

/** A list of companies, with the people one knows there by name. */
export const affinityOrganization = defineFormat({
  name: 'affinity/organization',
  system: 'affinity',
  columns: {
    row: ['Affinity Row ID'],
    id: ['Organization Id'],
    name: ['Name'],
    website: ['Website', 'Domain'],
    people: ['People'],
    industry: ['Industry', 'Sector'],
    owner: ['Primary Owner', 'Owner', 'Owners'],
    status: ['Status'],
  },
  needs: [['row', 'id'], ['id', 'website'], ['name']],
  never: ['Person Id'],
  howTo: 'Affinity: open a list of organizations → Export → CSV.',
  read(row, claims, context) {
    const name = row.text('name');
    if (name === '') return 'no-account';
    const id = row.id('id');
    const owner = ownerRef(listOf(row.text('owner'), /[,;]/)[0] ?? '', claims, context);
    const industry = row.text('industry');
    claims.account(said({ id, name, domain: row.text('website'), industry, owner }));
    for (const text of listOf(row.text('people'), /[,;]/)) {
      const email = /[^\s<>]+@[^\s<>]+/.exec(text)?.[0] ?? '';
      const person = text.replace(/<.*>/, '').trim();
      claims.person({ name: person, email, company: name, companyId: id });
    }
    return undefined;
  },
});
