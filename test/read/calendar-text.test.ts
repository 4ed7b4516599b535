import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR_HEADER, calendarEvents } from '../../src/read/calendar-events.ts';
import { textLines, unfolded } from '../../src/read/text-lines.ts';

const blocksOf = (text: string, length = text.length || 1) => {
  const blocks: { text: string; marks: [] }[] = [];
  for (let at = 0; at < text.length; at += length) {
    blocks.push({ text: text.slice(at, at + length), marks: [] });
  }
  return blocks;
};

/** One cell for each row of a calendar. */
const cells = (text: string, column: string): string[] => {
  const at = CALENDAR_HEADER.indexOf(column);
  return Array.from(calendarEvents(textLines(blocksOf(text))), (row) => row.cells[at] ?? '');
};

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const WHO = 'ATTENDEE:mailto:bo@harbor.example';

describe('how an attendee may be written', () => {
  test.each([
    ['plainly', 'ATTENDEE:mailto:bo@harbor.example', 'bo@harbor.example', ''],
    ['shouted', 'ATTENDEE:MAILTO:bo@harbor.example', 'bo@harbor.example', ''],
    ['in small letters', 'attendee:mailto:bo@harbor.example', 'bo@harbor.example', ''],
    ['with a name', 'ATTENDEE;CN=Bo Lind:mailto:bo@harbor.example', 'bo@harbor.example', 'Bo Lind'],
    [
      'with a name in quotes',
      'ATTENDEE;CN="Lind, Bo":mailto:bo@harbor.example',
      'bo@harbor.example',
      'Lind, Bo',
    ],
    [
      'with a name that holds marks',
      'ATTENDEE;CN="Bo: the; one":mailto:bo@harbor.example',
      'bo@harbor.example',
      'Bo: the; one',
    ],
    [
      'as Google does',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Bo;X-NUM-GUESTS=0:mailto:bo@harbor.example',
      'bo@harbor.example',
      'Bo',
    ],
    ['without its scheme', 'ATTENDEE:bo@harbor.example', 'bo@harbor.example', ''],
    ['with spaces', 'ATTENDEE: mailto:bo@harbor.example ', 'bo@harbor.example', ''],
    [
      'folded within the address',
      'ATTENDEE;CN=Bo Lind:mailto:bo@har\r\n bor.example',
      'bo@harbor.example',
      'Bo Lind',
    ],
    [
      'folded within the name',
      'ATTENDEE;CN=Bo\r\n  Lind:mailto:bo@harbor.example',
      'bo@harbor.example',
      'Bo Lind',
    ],
    ['folded by a tab', 'ATTENDEE:mailto:bo@harbor\r\n\t.example', 'bo@harbor.example', ''],
  ])('%s', (_, line, address, name) => {
    const text = calendar('UID:u1', 'DTSTART:20260105T090000Z', line);
    expect(cells(text, 'ATTENDEE')).toEqual([address]);
    expect(cells(text, 'ATTENDEE CN')).toEqual([name]);
  });
});

describe('when it is', () => {
  test.each([
    ['DTSTART:20260105T090000Z', '20260105T090000Z', ''],
    ['DTSTART;TZID=Europe/Berlin:20260105T090000', '20260105T090000', 'Europe/Berlin'],
    ['DTSTART;TZID="Europe/Berlin":20260105T090000', '20260105T090000', 'Europe/Berlin'],
    ['DTSTART;VALUE=DATE:20260105', '20260105', ''],
    ['dtstart:20260105T090000', '20260105T090000', ''],
  ])('%s', (line, start, zone) => {
    const text = calendar('UID:u1', line, WHO);
    expect([cells(text, 'DTSTART'), cells(text, 'TZID')]).toEqual([[start], [zone]]);
  });
});

describe('who came and whose it is', () => {
  test.each([
    ['PARTSTAT', 'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@harbor.example', 'DECLINED'],
    ['CUTYPE', 'ATTENDEE;CUTYPE=RESOURCE:mailto:room@harbor.example', 'RESOURCE'],
    [
      'ORGANIZER',
      `ORGANIZER;CN=Ana Ruiz:mailto:ana@harbor.example\r\n${WHO}`,
      'ana@harbor.example',
    ],
    ['ORGANIZER CN', `ORGANIZER;CN=Ana Ruiz:mailto:ana@harbor.example\r\n${WHO}`, 'Ana Ruiz'],
    ['STATUS', `STATUS:CANCELLED\r\n${WHO}`, 'CANCELLED'],
    ['UID', `UID:a\\,b\\;c\r\n${WHO}`, 'a,b;c'],
    ['ATTENDEES', WHO, '1'],
  ])('%s', (column, lines, expected) => {
    expect(cells(calendar('DTSTART:20260105T090000Z', lines), column)).toEqual([expected]);
  });

  test('a meeting of nobody is no row, one of many is a row for each', () => {
    expect(cells(calendar('UID:u1', 'DTSTART:20260105'), 'UID')).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => `ATTENDEE:mailto:p${at}@harbor.example`);
    expect(cells(calendar('UID:u1', ...many), 'ATTENDEES')).toEqual(Array(30).fill('30'));
  });

  test('names that objects know are names of nothing', () => {
    const odd = ['__proto__:x', 'CONSTRUCTOR;__proto__=y:z', ':no name', 'no colon at all', ';:'];
    expect(cells(calendar('UID:u1', ...odd, WHO), 'UID')).toEqual(['u1']);
  });
});

test('a line folded anywhere is the line', () => {
  const line = 'ATTENDEE;CN="Lind, Bo";PARTSTAT=ACCEPTED:mailto:bo@harbor.example';
  const places = fc.uniqueArray(fc.integer({ min: 1, max: line.length - 1 }), { maxLength: 8 });
  fc.assert(
    fc.property(places, fc.constantFrom('\r\n ', '\n ', '\r\n\t'), (at, fold) => {
      const cuts = [0, ...at.toSorted((a, b) => a - b), line.length];
      const pieces = cuts.slice(1).map((end, piece) => line.slice(cuts[piece], end));
      const text = calendar('UID:u1', 'DTSTART:20260105', pieces.join(fold));
      expect(cells(text, 'ATTENDEE')).toEqual(['bo@harbor.example']);
      expect(cells(text, 'ATTENDEE CN')).toEqual(['Lind, Bo']);
    }),
  );
});

describe('lines of a text', () => {
  const letters = fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', '\t');
  const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));

  test('are what stands between the breaks, with their numbers, however it is cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, length) => {
        const expected = whole.split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        const found = [...textLines(blocksOf(whole, length))];
        expect(found.map((each) => each.text)).toEqual(expected);
        expect(found.map(({ line }) => line)).toEqual(expected.map((_, at) => at + 1));
      }),
    );
  });

  test('unfolded, hold every letter but the breaks and the spaces of folds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ab', ' c', '\td', '', 'e f')), (lines) => {
        const given = lines.map((each, at) => ({ text: each, line: at + 1 }));
        const joined = [...unfolded(given)].map((each) => each.text).join('');
        const expected = lines.map((each, at) => (at > 0 ? each.replace(/^[ \t]/, '') : each));
        expect(joined).toBe(expected.join(''));
      }),
    );
  });
});
