import { describe, expect, it } from 'vitest';
import { plainName } from './plain-name';

describe('plainName', () => {
  it.each([
    { name: 'Mişrātah', iso2: 'LY', plain: 'Misratah' },
    { name: 'Al ‘Azīzīyah', iso2: 'LY', plain: 'Al ’Aziziyah' },
    { name: 'Łódź', iso2: 'PL', plain: 'Łódź' },
    { name: 'Şanlıurfa', iso2: 'TR', plain: 'Şanlıurfa' },
    { name: 'Béja', iso2: 'TN', plain: 'Béja' },
  ])('writes $name ($iso2) as $plain', ({ name, iso2, plain }) => {
    expect(plainName(name, iso2)).toBe(plain);
  });
});
