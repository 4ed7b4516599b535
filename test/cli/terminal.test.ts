import { describe, expect, test } from 'vitest';
import { paintFor } from '../../src/cli/colors.ts';
import { wantsColor, widthFor } from '../../src/cli/terminal.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

const colored = (
  color: 'auto' | 'always' | 'never',
  env: Record<string, string>,
  isTTY = true,
): boolean => wantsColor(color, { env, stdout: { isTTY } });

describe('color', () => {
  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { CLICOLOR_FORCE: '1' }, false, true],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('--color %s with %j, terminal %s: %s', (color, env, isTTY, expected) => {
    expect(colored(color, env, isTTY)).toBe(expected);
  });

  test('is in the table when asked for, and nowhere else', async () => {
    const argv = ['find', '--target', 'x', '--no-config', '--color', 'always'];
    const table = await run(argv, { api: fakeApi() });
    const csv = await run([...argv, '--format', 'csv'], { api: fakeApi() });
    expect([table.stdout.includes('\u001b['), csv.stdout.includes('\u001b[')]).toEqual([
      true,
      false,
    ]);
  });

  test('paints nothing when off', async () => {
    const [off, on] = await Promise.all([false, true].map(paintFor));
    expect(off?.('warm', 'WARM')).toBe('WARM');
    expect(on?.('warm', 'WARM')).toContain('\u001b[');
  });
});

describe('width', () => {
  test.each([
    [100, { COLUMNS: '60' }, 100],
    [undefined, { COLUMNS: '60' }, 60],
    [undefined, { COLUMNS: '10' }, 80],
    [undefined, { COLUMNS: 'wide' }, 80],
    [undefined, {}, 80],
  ])('--width %s with %j is %i', (width, env, expected) => {
    expect(widthFor({ width }, { env })).toBe(expected);
  });
});
