import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UNDETERMINED_LINES_FILE, writeUndeterminedLines } from './write-undetermined-lines';

const folder = mkdtempSync(join(tmpdir(), 'undetermined-lines-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the undetermined lines that the web application ships', () => {
  it('are as the script writes them', () => {
    const written = join(folder, 'lines.json');
    writeUndeterminedLines(written);
    expect(readFileSync(UNDETERMINED_LINES_FILE, 'utf8')).toBe(readFileSync(written, 'utf8'));
  });
});
