import { SiteType } from '@waystation/domain';
import { z } from 'zod';

/** Which sites a reader wants to see; everything else is left out of map, table and sums. */
export const SiteFilter = z
  .object({
    /** Empty: every type. */
    types: z.array(SiteType).readonly(),
    /** Sites with fewer people are left out, and with any above 0 those without a number. */
    min: z.number().int().min(0).max(10_000_000),
    /** Sites whose number is carried over from an earlier round are left out. */
    isFresh: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link SiteFilter} accepts. */
export type SiteFilter = z.infer<typeof SiteFilter>;

/** Lets every site through. */
export const ANY_SITE: SiteFilter = { types: [], min: 0, isFresh: false };

/** The filter as text: any of `types-a-b`, `min-500` and `fresh`, joined by commas. */
export const SiteFilterText = z
  .string()
  .max(300)
  .regex(
    /^(?:types(?:-[a-zA-Z]+)+|min-\d{1,8}|fresh)(?:,(?:types(?:-[a-zA-Z]+)+|min-\d{1,8}|fresh))*$/,
  )
  .transform((text): { types: readonly string[]; min: number; isFresh: boolean } => {
    const parts = text.split(',').map((part) => part.split('-'));
    const of = (name: string): readonly string[] =>
      parts.find(([first]) => first === name)?.slice(1) ?? [];
    return {
      types: [...of('types')],
      min: Number(of('min')[0] ?? 0),
      isFresh: parts.some(([first]) => first === 'fresh'),
    };
  })
  .pipe(SiteFilter);

/** The text that {@link SiteFilterText} reads; null where every site passes. */
export const siteFilterText = ({ types, min, isFresh }: SiteFilter): string | null =>
  [
    ...(types.length === 0 ? [] : [['types', ...types].join('-')]),
    ...(min === 0 ? [] : [`min-${min}`]),
    ...(isFresh ? ['fresh'] : []),
  ].join(',') || null;
