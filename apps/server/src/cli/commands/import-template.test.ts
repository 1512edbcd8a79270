import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../start/settings';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import { importTemplate } from './import-template';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-template-'));
});

afterAll(() => rm(folder, { recursive: true }));

const run = async (...args: readonly string[]) => {
  const said: string[] = [];
  const tell = (text: string): void => {
    said.push(text);
  };
  const code = await importTemplate.run(args, {
    settings: readSettings({}, folder),
    desk: () => Promise.reject(new Error('A template asks nothing of the store.')),
    output: { result: tell, progress: tell },
    today: '2026-06-01',
  });
  return { code, said };
};

describe('waystation import template', () => {
  it('writes a template in a language, without a store', async () => {
    const out = join(folder, 'centres.csv');
    const { code, said } = await run('sourced-centres', '--lang', 'ar', '--out', out);
    expect([code, said]).toEqual([EXIT.done, [out]]);
    expect(await readFile(out, 'utf8')).toContain('مثال: CT-ARUWA');
  });

  it.each([
    { args: [], says: 'Which template?' },
    { args: ['nonsense'], says: 'no template "nonsense"' },
    { args: ['cod-ps', '--out', 'x.pdf'], says: '.xlsx or .csv' },
  ])('refuses $args and says what there is', async ({ args, says }) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(says);
  });
});
