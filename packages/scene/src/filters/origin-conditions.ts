import type { FlowRow, Reader } from '@waystation/layers';
import type { OriginFilter } from '@waystation/view';
import { chosenInWords } from './chosen-in-words';
import { originNames } from './origin-names';

/** What is asked of people present by origin, in words; an origin that no line has keeps its key. */
export const originConditions = (
  rows: readonly Pick<FlowRow, 'from'>[],
  filter: OriginFilter,
  reader: Reader,
): readonly string[] => {
  const names = originNames(rows, reader);
  const said = chosenInWords(
    reader.t,
    reader.t('table.from'),
    filter.map((key) => names.get(key) ?? key),
  );
  return said === null ? [] : [said];
};
