import type { DraftReport } from '../model/report.ts';
import { MESSAGES, messageHeads, NO_WAY } from './draft-text.ts';
import { titleOf } from './find-page.ts';
import { whyNot } from './find-text.ts';
import { type Block, type PageOf, text } from './page.ts';

/** The messages, ready to copy, and the path that they are for. */
export const draftPage: PageOf<DraftReport> = ({ query, path, messages, issues, asOf }) => ({
  title: titleOf('Messages for the best path', query.targets),
  blocks:
    path === null
      ? whyNot(issues, NO_WAY).map(text)
      : [
          { kind: 'path', path, ties: 'folded', listed: false },
          ...messages.map(
            (message): Block => ({
              kind: 'letter',
              title: MESSAGES[message.kind],
              heads: messageHeads(message),
              body: message.body,
            }),
          ),
        ],
  foot: `As of ${asOf}.`,
});
