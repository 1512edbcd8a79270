import { z } from 'zod';

/** The languages that the product speaks on screen from the first day (ISO 639-1). */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** One of the product's languages. */
export const Language = z.enum(LANGUAGES);
/** A value that the schema {@link Language} accepts. */
export type Language = z.infer<typeof Language>;

/** Names by ISO 639 code; COD-AB files carry languages that the interface does not speak (ht, din). */
export const Names = z
  .record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1))
  .refine((names) => Object.keys(names).length > 0, 'a name in at least one language is needed')
  .readonly();
/** A value that the schema {@link Names} accepts. */
export type Names = z.infer<typeof Names>;

/** A language that people speak: BCP 47, of which ISO 639-3 codes are a part (`ar`, `apd`, `mhi`). */
export const SpokenLanguage = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35);
/** A value that the schema {@link SpokenLanguage} accepts. */
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;
