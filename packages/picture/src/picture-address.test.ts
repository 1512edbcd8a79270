import { describe, expect, it } from 'vitest';
import { pictureAddress } from './picture-address';

describe('the address of a picture', () => {
  it.each([
    { query: '?x=1', same: '' },
    { query: '?indicator=', same: '?level=9' },
    { query: '?theme=dark&asOf=2025-01-01', same: '?asOf=2025-01-01&theme=dark&utm_source=mail' },
    { query: '?at=8.50001,31,7.001', same: '?at=8.5,31,7' },
  ])('of $query is that of $same', ({ query, same }) => {
    expect(pictureAddress(query)).toEqual(pictureAddress(same));
  });

  it.each(['?at=8.5,31.2,7', '?asOf=2025-01-01', '?lang=fr'])('of %s is its own', (query) => {
    expect(pictureAddress(query)?.search).toBe(query);
  });

  it('is none in a frame of another site', () => {
    expect(pictureAddress('?embed=1')).toBeNull();
  });
});
