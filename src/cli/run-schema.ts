import { RefpathError } from '../model/issue.ts';
import { json } from '../present/json.ts';
import { nearest } from '../present/nearest.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { got } from './expect.ts';
import type { Runner } from './session.ts';

export const runSchema: Runner = async (session) => {
  const [asked = ''] = session.operands;
  const name = SCHEMA_NAMES.find((known) => known === asked);
  if (name === undefined) {
    const close = nearest(asked, SCHEMA_NAMES);
    const hint = close === undefined ? '' : ` Did you mean "${close}"?`;
    throw new RefpathError('usage', {
      message: `Expected "schema" of one of ${SCHEMA_NAMES.join(', ')}, ${got(asked)}.${hint}`,
    });
  }
  const deliver = await deliverer(session, { json });
  await deliver(jsonSchemaOf(name));
  return EXIT.found;
};
