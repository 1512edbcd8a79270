import { Age, countsEverybody, Sex, SexAge } from '@waystation/domain';
import { z } from 'zod';

const ANY_SEX = 'all';

const ageOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/**
 * Whom numbers count, as sex and band of age: `female`, `all:0-17`, `male:60-`. Everybody is no
 * choice, and has no text.
 */
export const PeopleText = z
  .string()
  .regex(/^(?:all|female|male)(?::\d{0,3}-\d{0,3})?$/)
  .transform((text): { sex: string | null; ageMin: number | null; ageMax: number | null } => {
    const [sex = ANY_SEX, band = ''] = text.split(':');
    const [from, to] = band.split('-');
    return { sex: sex === ANY_SEX ? null : sex, ageMin: ageOf(from), ageMax: ageOf(to) };
  })
  .pipe(
    z
      .object({ sex: Sex.nullable(), ageMin: Age.nullable(), ageMax: Age.nullable() })
      .refine(({ ageMin, ageMax }) => ageMin === null || ageMax === null || ageMin <= ageMax)
      .refine((people) => !countsEverybody(people))
      .pipe(SexAge),
  );

/** The text that {@link PeopleText} reads. */
export const peopleText = ({ sex, ageMin, ageMax }: SexAge): string => {
  const of = sex ?? ANY_SEX;
  return ageMin === null && ageMax === null ? of : `${of}:${ageMin ?? ''}-${ageMax ?? ''}`;
};
