import type { Subject } from '@waystation/domain';
import { ASKED_PCODE } from '#codes/asked-pcode';
import { pcodeOf } from '#codes/branded';
import { beginsWithCountry } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import type { ApiField } from './api-fields';

const FIELD_OF_LEVEL = ['admin0Pcode', 'admin1Pcode', 'admin2Pcode'] as const;

/** The column that a subject of this level is named in. */
export const fieldOfLevel = (level: number): ApiField => FIELD_OF_LEVEL[level] ?? 'admin0Pcode';

const UNKNOWN_LETTERS = {
  code: 'unknownPcode',
  reason: 'This P-code begins with the letters of no country.',
  remedy: 'Fill in the P-code of the area as in the boundaries (COD-AB).',
} as const;

const levelOf = (row: RowCells<ApiField>): 0 | 1 | 2 | null => {
  const stated = row.whole('adminLevel');
  if (stated === 0 || stated === 1 || stated === 2) {
    return stated;
  }
  if (stated !== null) {
    row.reject('adminLevel', {
      code: 'unknownLevel',
      reason: 'The API publishes administrative levels 0, 1 and 2 only.',
      remedy: 'Correct the level, or leave it blank to take it from the deepest P-code.',
    });
    return null;
  }
  if (row.text('admin2Pcode') !== null) {
    return 2;
  }
  return row.text('admin1Pcode') !== null ? 1 : 0;
};

/** The area that a row is about: its stated level, else that of the deepest filled P-code. */
export const subjectOfRow = (row: RowCells<ApiField>): Subject | null => {
  const level = levelOf(row);
  if (level === null) {
    return null;
  }
  const field = FIELD_OF_LEVEL[level];
  const text = row.text(field);
  const pcode = text === null ? null : pcodeOf(text);
  if (pcode === null) {
    row.ask(field, ASKED_PCODE);
    row.reject(field, {
      code: text === null ? 'missingPcode' : 'badPcode',
      reason:
        text === null
          ? `The row is of level ${level} but has no P-code of that level.`
          : 'This is not a P-code: two or three letters, then letters and digits.',
      remedy: 'Fill in the P-code of the area as in the boundaries (COD-AB).',
    });
    return null;
  }
  // Any country's letters will do: Abyei is published with South Sudan under Sudan's (SD19001).
  if (!beginsWithCountry(pcode)) {
    row.ask(field, ASKED_PCODE);
    row.reject(field, UNKNOWN_LETTERS);
    return null;
  }
  return { kind: 'area', pcode, level };
};
