import { describe, expect, it } from 'vitest';
import { frameCode } from './frame-code';
import { frameOrigins } from './frame-origins';

describe('the code for a frame', () => {
  it('survives what an address and a name may hold', () => {
    const code = frameCode('https://a.org/x/map?at=9,30,6&embed=1', 'Map of "X" <Y> & Z');
    expect(code).toContain('src="https://a.org/x/map?at=9,30,6&amp;embed=1"');
    expect(code).toContain('title="Map of &quot;X&quot; &lt;Y&gt; &amp; Z"');
    expect(code.match(/[<>]/g)).toHaveLength(4);
  });
});

describe('who may show a frame', () => {
  it.each([
    ["default-src 'none'; frame-ancestors 'none'", []],
    ["default-src 'none'; frame-ancestors *", ['*']],
    ['frame-ancestors https://a.org  https://*.b.org; x y', ['https://a.org', 'https://*.b.org']],
    ["default-src 'none'", null],
    [null, null],
  ])('is read from %s', (policy, expected) => {
    expect(frameOrigins(policy)).toEqual(expected);
  });
});
