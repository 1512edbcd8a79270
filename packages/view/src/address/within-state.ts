import { AdminLevel } from '@waystation/domain';
import { z } from 'zod';
import { DrawnAreaText, drawnAreaText } from './drawn-area';

/** More areas than anyone picks by hand; a bound for links. */
export const MOST_LISTED = 100;

/** Areas of one level that a reader chose one by one; of several levels they would overlap (domain rule 2). */
const Listed = z.object({
  kind: z.literal('areas'),
  level: AdminLevel,
  pcodes: z.array(z.string().max(20)).max(MOST_LISTED).readonly(),
});
/** Areas of one level that a reader chose one by one. */
export type ListedAreas = Readonly<z.infer<typeof Listed>>;

/** Chosen areas as text: `adm2:SS0609,SS0101`; `adm2:` while none is chosen yet. */
const ListedAreasText = z
  .string()
  .max(2_000)
  .regex(/^adm[0-4]:(?:[A-Z0-9]+(?:,[A-Z0-9]+)*)?$/)
  .transform((text): { kind: 'areas'; level: number; pcodes: readonly string[] } => ({
    kind: 'areas',
    level: Number(text.slice('adm'.length, text.indexOf(':'))),
    pcodes: [
      ...new Set(
        text
          .slice(text.indexOf(':') + 1)
          .split(',')
          .filter(Boolean),
      ),
    ],
  }))
  .pipe(Listed.readonly());

/** What a reader wants to know the inside of: an area drawn on the map, or areas chosen one by one. */
export const WithinText = z.union([DrawnAreaText, ListedAreasText]);
/** What a reader wants to know the inside of. */
export type WithinState = z.infer<typeof WithinText>;

/** The text that {@link WithinText} reads. */
export const withinText = (within: WithinState): string =>
  within.kind === 'areas' ? `adm${within.level}:${within.pcodes.join(',')}` : drawnAreaText(within);

/** The chosen areas with one more, or without it if it was among them. */
export const withAreaToggled = (listed: ListedAreas, pcode: string): ListedAreas => ({
  ...listed,
  pcodes: listed.pcodes.includes(pcode)
    ? listed.pcodes.filter((one) => one !== pcode)
    : [...listed.pcodes, pcode].slice(0, MOST_LISTED),
});
