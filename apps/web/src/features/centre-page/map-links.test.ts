import { describe, expect, it } from 'vitest';
import { dialled, geoAddress, lineAddress, mapLinks } from './map-links';

describe('ways to a centre', () => {
  it('open the map app of the phone', () => {
    expect(geoAddress([11.485, 33.155], 'Choucha camp')).toBe(
      'geo:33.15500,11.48500?q=33.15500,11.48500(Choucha%20camp)',
    );
  });

  it('name the centre alone, never where the people are', () => {
    const links = mapLinks([11.485, 33.155]).map(({ href }) => href);
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link).toMatch(/33\.15500.*11\.48500/);
      expect(link).not.toMatch(/origin|saddr|from/);
    }
  });

  it.each([
    ['+216 75 000 000', '+21675000000'],
    ['(075) 12-34', '0751234'],
    ['+211 912 345 678 x12', '+211912345678'],
    ['+211 912 345 678 ext. 12', '+211912345678'],
    ['0912345678/0923456789', '0912345678'],
    ['0912 345 678 or 0923 456 789', '0912345678'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['Line 2: 075–12–34', '0751234'],
    ['*123#', '*123#'],
    ['0912345678 0923456789', null],
    ['ask at the gate', null],
  ])('dial %s as %s', (phone, expected) => {
    expect(dialled(phone)).toBe(expected);
  });

  it('have the whole number in the address of a call', () => {
    expect(lineAddress('tel', '*123#')).toBe('tel:*123%23');
  });
});
