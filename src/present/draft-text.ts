import type { DraftMessage, DraftReport } from '../model/report.ts';
import { whyNot } from './find-text.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { pathText, personText } from './path-text.ts';
import { visible, visibleLines } from './visible.ts';

/** What each message is called. */
export const MESSAGES: Readonly<Record<DraftMessage['kind'], string>> = {
  ask: 'The ask',
  forward: 'The note to forward',
  note: 'The note to the target',
};

/** The messages, ready to copy: bodies are not wrapped, so that they paste as paragraphs. */
export const draftText = ({ path, messages, issues }: DraftReport, look: Look): string[] =>
  path === null
    ? whyNot(issues, NO_WAY).flatMap((text) => labelled('', text, look.width))
    : [
        ...pathText(path, look),
        ...messages.flatMap((message) => ['', ...messageText(message, look)]),
      ];

export const NO_WAY = 'There is no path to write along.';

const messageText = (message: DraftMessage, look: Look): string[] => [
  look.paint('heading', `--- ${MESSAGES[message.kind]} ---`),
  ...messageHeads(message).map(([label, text]) => `${label}: ${text}`),
  '',
  ...visibleLines(message.body).trimEnd().split('\n'),
];

/** From whom, to whom and about what, each with its label. */
export const messageHeads = ({
  from,
  to,
  subject,
}: DraftMessage): readonly (readonly [label: string, text: string])[] => [
  ['From', from === null ? '[your name]' : personText(from)],
  ['To', addressed(to)],
  ['Subject', visible(subject)],
];

const addressed = (person: DraftMessage['to']): string =>
  person.email === '' ? personText(person) : `${personText(person)} <${visible(person.email)}>`;
