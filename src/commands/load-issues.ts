import type { Issue } from '../model/issue.ts';
import type { LoadedFile } from '../model/loaded.ts';
import type { UnreadFile } from '../model/raw-file.ts';
import type { LoadedNetwork } from './network-of.ts';

/** What loading could not use: whole files first, then rows and cells. Every answer names it. */
export const loadIssues = ({ files, unread, issues }: LoadedNetwork): Issue[] => [
  ...files.flatMap(fileIssue),
  ...unread.map(unreadIssue),
  ...issues,
];

const fileIssue = ({ path, recognition }: LoadedFile): Issue[] =>
  recognition.format === null
    ? [
        {
          code: 'not-understood',
          file: path,
          refused: true,
          facts: { nearest: recognition.nearest, lacks: recognition.lacks.join(', ') },
        },
      ]
    : [];

const unreadIssue = ({ path, code, detail }: UnreadFile): Issue => ({
  code,
  file: path,
  refused: code !== 'duplicate-of',
  facts: { detail },
});
