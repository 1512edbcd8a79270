import { describe, expect, it } from 'vitest';
import { hasTag, readTag, type TagParts } from './read-tag';

const PARTS: TagParts = {
  buildId: 'build',
  audience: 'public',
  url: new URL('http://localhost:4310/trpc/figure.areas?input=%7B%22level%22%3A2%7D'),
  state: 'south-sudan:48',
  encoding: 'br',
};

describe('the tag of an answer', () => {
  it('is the same for the same question', () => {
    expect(readTag({ ...PARTS })).toBe(readTag(PARTS));
  });

  it('does not depend on the name the server is reached by', () => {
    const url = new URL(PARTS.url.href.replace('localhost:4310', 'example.org'));
    expect(readTag({ ...PARTS, url })).toBe(readTag(PARTS));
  });

  it.each<{ what: string; other: Partial<TagParts> }>([
    { what: 'the state of the operation', other: { state: 'south-sudan:49' } },
    { what: 'the audience', other: { audience: 'operator' } },
    { what: 'the release', other: { buildId: 'next' } },
    { what: 'the encoding', other: { encoding: 'gzip' } },
    {
      what: 'the question',
      other: { url: new URL('http://localhost:4310/trpc/figure.areas?input=1') },
    },
  ])('changes with $what', ({ other }) => {
    expect(readTag({ ...PARTS, ...other })).not.toBe(readTag(PARTS));
  });

  it.each([
    { sent: '"abc"', has: true },
    { sent: 'W/"abc"', has: true },
    { sent: '"x", "abc"', has: true },
    { sent: '*', has: true },
    { sent: '"abd"', has: false },
    { sent: '', has: false },
  ])('is found in If-None-Match: $sent', ({ sent, has }) => {
    expect(hasTag(new Headers({ 'if-none-match': sent }), '"abc"')).toBe(has);
  });
});
