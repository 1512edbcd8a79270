import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of';

const forwarded = new Headers({ 'x-forwarded-for': '203.0.113.9, 198.51.100.4' });

describe('the address that a request is counted under', () => {
  it('is the connection, whatever the client claims', () => {
    expect(addressOf(forwarded, '192.0.2.1', false)).toBe('192.0.2.1');
  });

  it('is what the trusted proxy wrote last', () => {
    expect(addressOf(forwarded, '127.0.0.1', true)).toBe('198.51.100.4');
  });

  it('is the connection where the trusted proxy wrote nothing', () => {
    expect(addressOf(new Headers(), '127.0.0.1', true)).toBe('127.0.0.1');
  });
});
