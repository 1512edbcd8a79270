import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newReportId } from './new-report-id';

describe('the id of a report', () => {
  it.each([0x00, 0x5a, 0xff])('is a UUID of version 4 whatever the random bytes: %i', (byte) => {
    expect(z.uuidv4().safeParse(newReportId(new Uint8Array(16).fill(byte))).success).toBe(true);
  });

  it('is another one each time', () => {
    expect(newReportId()).not.toBe(newReportId());
  });
});
