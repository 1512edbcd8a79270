import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../package-root';
import { readTable } from '../sources/read-table';

/** Where the web application finds names that boundary files lack. */
export const AREA_NAMES_FILE = join(PACKAGE_ROOT, '../../packages/view/src/areas/area-names.json');

const AreaNameRow = z.object({
  pcode: z.string().min(2),
  name_en: z.string().min(1),
  name_ar: z.string().min(1),
});

/** Writes the names by P-code; the English one tells that it is the area that is meant. */
export const writeAreaNames = (file: string = AREA_NAMES_FILE): void => {
  const names = readTable('area-names.csv', AreaNameRow).map(
    ({ pcode, name_en: en, name_ar: ar }) => [pcode, { en, ar }],
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
};
