import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentKind } from '../../src/read/content-kind.ts';
import { zipOf } from './zip-of.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['text', bytes('Name,City\nAna,Lima\n')],
  ['text', bytes('a')],
  ['text', Buffer.from('Name\tCity\n', 'utf16le')],
  ['text', Buffer.from([0xff, 0xfe, 0x41, 0])],
  ['text', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41])],
  ['text', bytes('Name,Note\nAna,a\0b\n')],
  ['text', bytes(`Name,Note\nAna,a\n${'\0'.repeat(400)}`)],
  ['binary', Buffer.alloc(64)],
  ['text', bytes('"<html>",b\n')],
  ['text', bytes('From,To,Date\na@x.example,b@x.example,2026-01-01\n')],
  ['empty', Buffer.alloc(0)],
  ['empty', bytes(' \r\n\t\n')],
  ['empty', Buffer.from('\ufeff')],
  ['zip', zipOf([{ name: 'a.csv', content: 'x' }])],
  ['zip', zipOf([])],
  ['gzip', gzipSync('Name\n')],
  ['web-page', bytes('\n<!DOCTYPE html>\n<html><body>Sign in</body></html>')],
  ['web-page', bytes('<html lang="en">')],
  ['web-page', bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')],
  ['markup', bytes('<?xml version="1.0"?><contacts/>')],
  ['json', bytes('{ "data": [] }')],
  ['json', bytes('[{"name":"Ana"}]')],
  ['binary', bytes('%PDF-1.7 ...')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['office', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
  ['binary', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32))],
  ['vcard', bytes('BEGIN:VCARD\r\nVERSION:3.0\r\n')],
  ['calendar', bytes('BEGIN:VCALENDAR\r\n')],
  ['mailbox', bytes('From ana@x.example Mon Jan  5 10:00:00 2026\nFrom: Ana\n')],
  [
    'message',
    bytes('From: Ana <a@h.example>\nTo: bo@h.example\nDate: Mon, 1 Jun 2026 10:00:00\n\nHi'),
  ],
  ['message', bytes('Received: from x by y;\r\n\tMon, 1 Jun 2026\r\nReceived: from z by x\r\n')],
  ['message', bytes('X-Mozilla-Status: 0001\nReturn-Path: <a@h.example>\nFrom: a@h.example\n')],
  ['message', Buffer.from('\ufeffSubject: Hi\nFrom: a@h.example\n')],
  ['text', bytes('From: (Name),To: (Name)\nAna,Bo\n')],
  ['text', bytes('From;To;Date\nAna;Bo;2026-01-01\n')],
  ['text', bytes('Subject: none\nName,Email\nAna,a@h.example\n')],
  ['text', bytes('Date: 2026-11-22\n\nName,Email\nAna,a@h.example\n')],
])('%s', (kind, head) => {
  expect(contentKind(head)).toBe(kind);
});
