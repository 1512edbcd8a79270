import { describe, expect, it } from 'vitest';
import { mapLinks } from './map-links';

describe('ways to a centre', () => {
  it('name the centre alone, never where the people are', () => {
    const links = mapLinks([11.485, 33.155]).map(({ href }) => href);
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link).toMatch(/33\.15500.*11\.48500/);
      expect(link).not.toMatch(/origin|saddr|from/);
    }
  });
});
