import { AdminLevel } from '@waystation/domain';
import { z } from 'zod';

/** What a series of sheets goes through. */
export type SeriesDimension =
  /** The areas of a level, all or those in one area. */
  | { readonly kind: 'areas'; readonly level: AdminLevel; readonly within: string | null }
  /** The rounds of the indicator that the view shows. */
  | { readonly kind: 'rounds' }
  /** The languages of the operation. */
  | { readonly kind: 'languages' };

/** `areas:2`, `areas:2:SS01`, `rounds` or `languages`. */
const Dimension = z
  .string()
  .regex(/^(?:areas:[0-4](?::[A-Z0-9]{2,20})?|rounds|languages)$/)
  .transform((text): SeriesDimension => {
    const [kind, level, within = null] = text.split(':');
    switch (kind) {
      case 'rounds':
      case 'languages':
        return { kind };
      default:
        return { kind: 'areas', level: AdminLevel.parse(Number(level)), within };
    }
  });

/** What a series goes through, as people write it: `areas:2`, or two with a comma, the outer first. */
export const SeriesOver = z
  .string()
  .max(60)
  .transform((text) => text.split(','))
  .pipe(z.array(Dimension).min(1).max(2))
  .refine(([first, second]) => first?.kind !== second?.kind, 'the same twice');
/** A value that the schema {@link SeriesOver} accepts. */
export type SeriesOver = z.infer<typeof SeriesOver>;
