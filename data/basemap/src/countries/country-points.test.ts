import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COUNTRY_POINTS_FILE, writeCountryPoints } from './write-country-points';

const folder = mkdtempSync(join(tmpdir(), 'country-points-'));

afterAll(() => rmSync(folder, { recursive: true }));

const Points = z.record(z.string(), z.tuple([z.number(), z.number()]));

describe('the points that stand for countries', () => {
  it('are written from the shipped map as they stand in the repository', () => {
    const written = join(folder, 'points.json');
    writeCountryPoints(written);
    expect(readFileSync(written, 'utf8')).toBe(readFileSync(COUNTRY_POINTS_FILE, 'utf8'));
  });

  it('lie in their countries', () => {
    const points = Points.parse(JSON.parse(readFileSync(COUNTRY_POINTS_FILE, 'utf8')));
    expect(Object.keys(points).length).toBeGreaterThan(200);
    const [longitude = 0, latitude = 0] = points.SDN ?? [];
    expect(longitude).toBeGreaterThan(22);
    expect(longitude).toBeLessThan(38);
    expect(latitude).toBeGreaterThan(10);
    expect(latitude).toBeLessThan(22);
  });
});
