import { defineFormat } from '../define-format.ts';
import { mboxMessages } from './mbox-messages.ts';

/** One mail in a file of its own, read as those of a mailbox are. */
export const emlMessage = defineFormat({
  ...mboxMessages,
  name: 'eml/message',
  columns: { ...mboxMessages.columns, returnPath: ['Return-Path'] },
  needs: [...mboxMessages.needs, ['returnPath']],
  howTo:
    'Any mail program: save a message as .eml, or drag it out of the list; give refpath the folder.',
});
