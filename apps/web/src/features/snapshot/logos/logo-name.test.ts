import { describe, expect, it } from 'vitest';
import { logoName } from './logo-name';

describe('the name of a logo', () => {
  it.each([
    { file: 'UNHCR Logo (2).PNG', name: 'unhcr-logo-2' },
    { file: 'iom.jpg', name: 'iom' },
    { file: '../../etc/passwd', name: 'logo' },
    { file: 'شعار.png', name: 'logo' },
    { file: `${'x'.repeat(60)}.png`, name: 'x'.repeat(40) },
  ])('of the file $file is $name', ({ file, name }) => {
    expect(logoName(file)).toBe(name);
  });
});
