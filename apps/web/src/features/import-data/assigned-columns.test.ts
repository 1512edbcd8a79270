import { describe, expect, it } from 'vitest';
import { assign, assignedIn, mappingOf } from './assigned-columns';

const column = (index: number, field: string | null, isPersonal = false) => ({
  index,
  field,
  isPersonal,
  name: `c${index}`,
  tag: null,
  examples: [],
  reason: null,
});

describe('the columns of a file', () => {
  it('are assigned as they were read, those about persons to nothing', () => {
    expect(assignedIn([column(0, 'id'), column(1, null), column(2, 'name', true)])).toEqual({
      id: 0,
    });
  });

  it.each([
    { field: 'name', expected: { id: 0, name: 1 } },
    { field: 'id', expected: { id: 1 } },
    { field: null, expected: { id: 0 } },
  ])('are one field each: $field', ({ field, expected }) => {
    expect(assign({ id: 0, status: 1 }, { index: 1 }, field)).toEqual(expected);
  });

  it('are those of the sheet that is read, else of the first that is not hidden', () => {
    const sheet = (name: string, isHidden: boolean, isRead: boolean) => ({
      name,
      isHidden,
      isRead,
    });
    const hidden = sheet('Hidden', true, false);
    const sheets = [hidden, sheet('Notes', false, false), sheet('Sites', false, true)];
    expect(mappingOf({ headerRow: 3, sheets }, { id: 0 })).toEqual({
      sheet: 'Sites',
      headerRow: 3,
      columns: { id: 0 },
    });
    expect(mappingOf({ headerRow: 3, sheets: sheets.slice(0, 2) }, {})?.sheet).toBe('Notes');
    expect(mappingOf({ headerRow: null, sheets: [] }, {})).toBeNull();
  });
});
