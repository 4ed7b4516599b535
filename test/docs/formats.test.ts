import { expect, test } from 'vitest';
import { formatDocs } from '../../src/recognize/format-docs.ts';
import { formats } from '../../src/recognize/formats.ts';

test('the page of formats is what the table of formats says', async () => {
  await expect(formatDocs(formats)).toMatchFileSnapshot('../../docs/formats.md');
});
