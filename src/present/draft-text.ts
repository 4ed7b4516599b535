import type { DraftMessage, DraftReport } from '../model/report.ts';
import { whyNotText } from './find-text.ts';
import type { Look } from './paint.ts';
import { pathText, personText } from './path-text.ts';
import { visible, visibleLines } from './visible.ts';

const KINDS: Readonly<Record<DraftMessage['kind'], string>> = {
  ask: 'The ask',
  forward: 'The note to forward',
  note: 'The note to the target',
};

/** The messages, ready to copy: bodies are not wrapped, so that they paste as paragraphs. */
export const draftText = ({ path, messages, issues }: DraftReport, look: Look): string[] =>
  path === null
    ? whyNotText(issues, 'There is no path to write along.', look.width)
    : [
        ...pathText(path, look),
        ...messages.flatMap((message) => ['', ...messageText(message, look)]),
      ];

const messageText = ({ kind, from, to, subject, body }: DraftMessage, look: Look): string[] => [
  look.paint('heading', `--- ${KINDS[kind]} ---`),
  `From: ${from === null ? '[your name]' : personText(from)}`,
  `To: ${addressed(to)}`,
  `Subject: ${visible(subject)}`,
  '',
  ...visibleLines(body).trimEnd().split('\n'),
];

const addressed = (person: DraftMessage['to']): string =>
  person.email === '' ? personText(person) : `${personText(person)} <${visible(person.email)}>`;
