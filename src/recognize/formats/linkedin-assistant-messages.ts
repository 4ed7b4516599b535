import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';
import { linkedinMessages } from './linkedin-messages.ts';

/** Talk with LinkedIn's guides and coaches: the same header as messages, and nobody one could know. */
export const linkedinAssistantMessages = defineFormat({
  name: 'linkedin/assistant-messages',
  system: 'linkedin',
  columns: linkedinMessages.columns,
  needs: linkedinMessages.needs,
  path: /(?:guide|coach|role_play)_messages/i,
  howTo: ARCHIVE_HOW_TO,
  read: () => 'not-a-person',
});
