import type { AreaColumns } from '@waystation/domain';
import { z } from 'zod';
import known from './area-names.json';

const KNOWN = new Map(
  Object.entries(z.record(z.string(), z.object({ en: z.string(), ar: z.string() })).parse(known)),
);

/**
 * Areas with the Arabic names that their boundary file lacks, from a table kept by hand. A name of the
 * file's own stays, and an area whose English name is another is another area.
 */
export const withAreaNames = (areas: AreaColumns): AreaColumns => ({
  ...areas,
  names: areas.pcode.map((pcode, index) => {
    const own = areas.names[index] ?? {};
    const name = KNOWN.get(pcode);
    return name === undefined || own.en !== name.en ? own : { ar: name.ar, ...own };
  }),
});
