import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-rejects-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, 'data', name)), { recursive: true });
  writeFileSync(join(folder, 'data', name), text);
};
const rejectsPath = () => join(folder, 'rejects.csv');
const check = (data: string, ...more: readonly string[]) =>
  run(['check', '--data', data, '--as-of', '2026-11-22', '--no-config', ...more]);
const rejects = async (...more: readonly string[]) => {
  const result = await check(join(folder, 'data'), '--rejects', rejectsPath(), ...more);
  return { ...result, text: readFileSync(rejectsPath(), 'utf8') };
};

const PEOPLE = 'name,email,team\nAna Ruiz,ana@harbor.example,yes\nBo Lind,bo@quay.example,\n';
const INTERACTIONS = [
  'from,to,date,channel',
  'ana@harbor.example,bo@quay.example,2026-10-01,email',
  'ana@harbor.example,bo@quay.example,soon,email',
  'ana@harbor.example,bo@quay.example,2026-10-02,pigeon',
  'ana@harbor.example,Kim Castellan,2026-10-02,email',
  '',
].join('\n');

describe('refused rows', () => {
  test('are written with file, line, column, reason and all their cells, by file', async () => {
    write('people.csv', PEOPLE);
    write('mail/interactions.csv', INTERACTIONS);
    write('ties.csv', 'from,to,strength\nAna Ruiz,Bo Lind,7\n');
    const { text, stderr, code } = await rejects();
    expect(text.split('\n')).toEqual([
      'file,line,column,reason,1,2,3,4',
      'mail/interactions.csv,1,,header,from,to,date,channel',
      'mail/interactions.csv,3,3,"no date, or one that cannot be read",ana@harbor.example,bo@quay.example,soon,email',
      'mail/interactions.csv,4,4,"the channel is not email, meeting, call or message",ana@harbor.example,bo@quay.example,2026-10-02,pigeon',
      'mail/interactions.csv,5,,the person is in no table of people,ana@harbor.example,Kim Castellan,2026-10-02,email',
      'ties.csv,1,,header,from,to,strength,',
      'ties.csv,2,3,the strength is not a number above 0 and up to 1,Ana Ruiz,Bo Lind,7,',
      '',
    ]);
    expect(stderr).toContain('4 refused rows written to');
    expect(code).toBe(0);
  });

  test('when mended, are read for what they were', async () => {
    write('people.csv', PEOPLE);
    write('interactions.csv', INTERACTIONS);
    const { text } = await rejects();
    const mended = text
      .replace('soon', '2026-10-03')
      .replace('pigeon', 'call')
      .replace('Kim Castellan', 'bo@quay.example');
    write('mended.csv', mended);
    const { stdout } = await check(
      join(folder, 'data'),
      '--format',
      'csv',
      '--fields',
      'path,format,rows_read,rows_skipped',
    );
    expect(stdout.split('\n')).toEqual([
      'path,format,rows_read,rows_skipped',
      'interactions.csv,plain/interactions,4,3',
      'mended.csv/interactions.csv,plain/interactions,3,0',
      'people.csv,plain/people,2,0',
      '',
    ]);
  });

  test('keep what a preamble or a path told of them', async () => {
    write('people.csv', PEOPLE);
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    write(
      'Connections.csv',
      `Notes:\n"When exporting"\n\n${header}\nBo,Lind,,,Quay,CFO,99/99/2026,one,more\n`,
    );
    const { text } = await rejects();
    expect(text.split('\n').slice(1, 3)).toEqual([
      `Connections.csv,4,,header,${header},,`,
      'Connections.csv,5,8,more cells than the header has columns,Bo,Lind,,,Quay,CFO,99/99/2026,one,more',
    ]);
  });

  test('are none: the file says so, lest that of another day be taken for it', async () => {
    write('people.csv', PEOPLE);
    writeFileSync(rejectsPath(), 'old');
    const { text, stderr } = await rejects();
    expect(text).toBe('file,line,column,reason\n');
    expect(stderr).toContain('0 refused rows written to');
  });

  test('rows left out by their nature need no mending', async () => {
    write('people.csv', `${PEOPLE},,\n`);
    expect((await rejects()).text).toBe('file,line,column,reason\n');
  });
});

describe('the file of refused rows', () => {
  test('is readable by its owner alone', async () => {
    write('people.csv', PEOPLE);
    await rejects();
    expect(statSync(rejectsPath()).mode & 0o777).toBe(0o600);
  });

  test('is written under --strict too, and the cells go nowhere else', async () => {
    write('people.csv', PEOPLE);
    write('interactions.csv', INTERACTIONS);
    const { text, code } = await rejects('--strict', '--quiet');
    expect(text).toContain('pigeon');
    expect(code).toBe(65);
  });

  test('that cannot be written stops the command', async () => {
    write('people.csv', PEOPLE);
    const { code } = await check(join(folder, 'data'), '--rejects', join(folder, 'no', 'x.csv'));
    expect(code).toBe(73);
  });

  test('cannot be made of standard input', async () => {
    write('people.csv', PEOPLE);
    const { code, stderr } = await check('-', '--rejects', rejectsPath());
    expect(stderr).toContain('standard input');
    expect(code).toBe(2);
  });
});
