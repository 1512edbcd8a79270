import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/import', { method: 'POST', body, headers });

/** Counts how many kilobytes were taken from a body without end. */
const endless = () => {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  return { stream, kilobytes: () => taken };
};

describe('reading a body', () => {
  it('gives the bytes as they are', async () => {
    const body = await readBody(post('pcode,value'), 100);
    expect(body).toEqual({ kind: 'read', bytes: new TextEncoder().encode('pcode,value') });
  });

  it('reads a body of exactly the limit and none of a byte more', async () => {
    expect((await readBody(post('x'.repeat(10)), 10)).kind).toBe('read');
    expect((await readBody(post('x'.repeat(11)), 10)).kind).toBe('tooLarge');
  });

  it('stops reading a body without end soon after the limit', async () => {
    const { stream, kilobytes } = endless();
    const request = new Request('http://localhost/import', {
      method: 'POST',
      body: stream,
      ...{ duplex: 'half' },
    });
    expect((await readBody(request, 8 * 1024)).kind).toBe('tooLarge');
    expect(kilobytes()).toBeLessThan(20);
  });

  it('takes no body for an empty one', async () => {
    const request = new Request('http://localhost/import', { method: 'POST' });
    expect(await readBody(request, 10)).toEqual({ kind: 'read', bytes: new Uint8Array() });
  });
});
