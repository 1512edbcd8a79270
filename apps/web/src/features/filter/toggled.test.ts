import { describe, expect, it } from 'vitest';
import { toggled } from './toggled';

describe('what is chosen', () => {
  it('gains what is pressed, and loses it when it is pressed again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
