import { z } from 'zod';

/** The languages that labels are written in. */
export const LABEL_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** One of the label languages. */
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** Columns of a names table. */
export const NameColumns = z.object({
  name_en: z.string().min(1),
  name_fr: z.string().min(1),
  name_es: z.string().min(1),
  name_ar: z.string().min(1),
});

/** A label in the four languages. */
export type NameColumns = z.infer<typeof NameColumns>;

/** A label as tiles carry it: a language is left out where it reads as in English. */
export type LabelProperties = { readonly name_en: string } & Partial<Omit<NameColumns, 'name_en'>>;

/** Drops the names that repeat the English one, because readers fall back to it and tiles stay small. */
export const toLabelProperties = (names: NameColumns): LabelProperties => ({
  name_en: names.name_en,
  ...(names.name_fr === names.name_en ? {} : { name_fr: names.name_fr }),
  ...(names.name_es === names.name_en ? {} : { name_es: names.name_es }),
  ...(names.name_ar === names.name_en ? {} : { name_ar: names.name_ar }),
});
