import { existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskReserve, RESERVE_BYTES } from './disk-reserve';

describe('disk reserve', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waystation-reserve-'));
    path = join(folder, 'reserve');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('really takes up its space, and gives all of it back', async () => {
    const reserve = diskReserve(path);
    await reserve.ensure();
    const { size, blocks } = statSync(path);
    expect(size).toBe(RESERVE_BYTES);
    expect(blocks * 512).toBeGreaterThanOrEqual(RESERVE_BYTES);
    await reserve.release();
    expect(existsSync(path)).toBe(false);
    await reserve.ensure();
    expect(statSync(path).size).toBe(RESERVE_BYTES);
  });

  it('is made whole again where it was cut short', async () => {
    await diskReserve(path).ensure();
    truncateSync(path, 1_000);
    await diskReserve(path).ensure();
    expect(statSync(path).size).toBe(RESERVE_BYTES);
  });
});
