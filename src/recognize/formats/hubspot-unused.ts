import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { hubspotHowTo } from '../hubspot-row.ts';
import { type UnusedExport, unusedFormats } from '../unused-formats.ts';

const ID = H.recordId.join('|');

const UNUSED: readonly UnusedExport[] = [
  ['note', [ID, 'Note body', 'Activity date|Create date|Associated Contact IDs']],
  ['task', [ID, 'Task Title|Task name', 'Task Status|Task Type']],
  ['ticket', [`Ticket ID|${ID}`, 'Ticket name', 'Ticket status|Pipeline|Priority']],
  ['product', [ID, 'Name|Product name', 'Unit price', 'SKU|Billing frequency|Product type']],
  ['line-item', [ID, 'Name|Line item name', 'Unit price', 'Quantity']],
  ['quote', [ID, 'Quote name|Quote title', 'Quote status|Expiration date']],
];

/** Objects of the portal that tell of nobody's meeting, call or mail. */
export const hubspotUnused = unusedFormats(UNUSED, {
  system: 'hubspot',
  howTo: hubspotHowTo('Any object'),
  why: 'says nothing of who met whom',
});
