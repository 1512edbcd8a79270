import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AREA_NAMES_FILE, writeAreaNames } from './write-area-names';

const folder = mkdtempSync(join(tmpdir(), 'area-names-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the names of areas that the web application ships', () => {
  it('are as the script writes them from the table', () => {
    const written = join(folder, 'names.json');
    writeAreaNames(written);
    expect(readFileSync(AREA_NAMES_FILE, 'utf8')).toBe(readFileSync(written, 'utf8'));
  });

  it('are in Arabic letters', () => {
    for (const line of readFileSync(AREA_NAMES_FILE, 'utf8').matchAll(/"ar": "(?<name>[^"]+)"/g)) {
      expect(line.groups?.name).toMatch(/^[\u0600-\u06FF ]+$/);
    }
  });
});
