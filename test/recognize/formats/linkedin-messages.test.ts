import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const row = (parts: Partial<Record<string, string>>) =>
  [
    parts['id'] ?? 'c1',
    parts['title'] ?? '',
    parts['from'] ?? 'Ana Ruiz',
    parts['fromUrl'] ?? url('ana'),
    parts['to'] ?? 'Bo Lind',
    parts['toUrls'] ?? url('bo'),
    parts['date'] ?? '2025-03-02 09:15:22 UTC',
    '',
    'a secret "text"',
    parts['folder'] ?? 'INBOX',
    parts['draft'] ?? 'No',
    'No',
  ]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');

describe('linkedin/messages', () => {
  test('are contact by message between two profiles, each claimed once with its name', () => {
    const { format, contacts, people } = claimed(`${HEADER}${row({})}\n${row({})}\n`);
    expect(format).toBe('linkedin/messages');
    expect(contacts).toEqual(
      Array(2).fill(`message 2025-03-02 url ${url('ana')} > url ${url('bo')}`),
    );
    expect(people).toEqual([
      { line: 2, name: 'Ana Ruiz', url: url('ana') },
      { line: 2, name: 'Bo Lind', url: url('bo') },
    ]);
  });

  test('never give away what was written', () => {
    expect(JSON.stringify(claimed(HEADER + row({})))).not.toContain('secret');
  });

  test('to several people are one message to a group, counted by profiles, not by commas', () => {
    const group = { to: 'Lind, MBA,Cy Dahl', toUrls: `${url('bo')},${url('cy')}` };
    expect(claimed(HEADER + row(group)).contacts).toEqual([
      `message 2025-03-02 url ${url('ana')} > url ${url('bo')} of 2`,
      `message 2025-03-02 url ${url('ana')} > url ${url('cy')} of 2`,
    ]);
  });

  test('that were never sent, or sent by advertisers or nobody, are left out', () => {
    const rows = [
      row({ draft: 'Yes' }),
      row({ title: 'Sponsored Conversation' }),
      row({ folder: 'SPAM' }),
      row({ from: 'LinkedIn Member', fromUrl: '' }),
      row({ toUrls: '' }),
    ];
    const { contacts, outcome } = claimed(HEADER + rows.join('\n'));
    expect(contacts).toEqual([]);
    expect(reasons(outcome).sort()).toEqual(
      ['draft 2', 'no-person 5,6', 'sponsored 3', 'spam 4'].sort(),
    );
    expect(outcome.issues.filter(({ refused }) => refused)).toEqual([]);
  });

  test('without a day are refused at the cell', () => {
    const { outcome } = claimed(HEADER + row({ date: 'yesterday' }));
    expect(outcome.issues).toContainEqual({
      code: 'bad-date',
      file: 'table.csv',
      line: 2,
      column: 7,
      field: 'DATE',
      facts: { value: 'yesterday' },
      refused: true,
    });
  });

  test('of 2018 have names only: the owner is who sends what goes out', () => {
    const { format, contacts } = claimed(
      'From,To,Date,Subject,Content,Direction,Folder\n' +
        'Sam Seller,Mirela Okonjo,"8/14/18, 3:01 AM",,Hello,OUTGOING,INBOX\n' +
        'Mirela Okonjo,Sam Seller,"8/15/18, 5:20 AM",,Hi,INCOMING,INBOX\n',
    );
    expect(format).toBe('linkedin/messages');
    expect(contacts).toEqual([
      'message 2018-08-14 Sam Seller > name Mirela Okonjo',
      'message 2018-08-15 name Mirela Okonjo > Sam Seller',
    ]);
  });

  test('with a coach are nobody’s acquaintance, though the header is the same', () => {
    const { format, contacts } = claimed(HEADER + row({}), {
      path: 'x/learning_coach_messages.csv',
    });
    expect(format).toBe('linkedin/assistant-messages');
    expect(contacts).toEqual([]);
  });
});
