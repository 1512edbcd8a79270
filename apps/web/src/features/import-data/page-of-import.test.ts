import type { RecordCount } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { pageOfImport } from './page-of-import';

const count = (kind: RecordCount['kind'], added: number, changed = 0): RecordCount => ({
  kind,
  added,
  changed,
  unchanged: 2,
});

describe('the page of an import', () => {
  it('is the dashboard where only who works where is new', () => {
    expect(pageOfImport([count('source', 1), count('area', 0), count('activity', 9)])).toBe(
      'dashboard',
    );
  });

  it.each([count('figure', 1), count('place', 0, 1)])('is the map with anything else', (other) => {
    expect(pageOfImport([count('activity', 9), other])).toBe('map');
  });
});
