import type { ClaimSink, Ref } from '../model/claims.ts';
import type { FileContext, Row } from '../model/format.ts';
import { emailsOf } from './person-row.ts';
import { said } from './said.ts';

/**
 * The contact of a deal: by id, and known by what the deal says where nobody exported the contacts; by name and
 * company where there is no id.
 */
export const dealContact = (
  row: Pick<Row<'contactId' | 'contact' | 'email' | 'account'>, 'id' | 'text'>,
  claims: ClaimSink,
  context: FileContext,
): Ref | undefined => {
  const id = row.id('contactId');
  const name = row.text('contact');
  const email = emailsOf(row.text('email'));
  if (id === '') {
    return name === ''
      ? undefined
      : claims.person(said({ name, email, company: row.text('account') }));
  }
  // A deal's company need not be the contact's: the contact's own row says that.
  if (name !== '' && context.first(`contact ${id}`)) claims.person(said({ id, name, email }));
  return claims.ref('id', id);
};
