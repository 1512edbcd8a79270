import type { Flag, ImportFlag, Operation } from '@waystation/domain';
import type { Session } from '../engine/engine';
import { figuresOutsideBoundaries } from './figures-outside-boundaries';
import { placesAgainstBoundaries } from './places-against-boundaries';
import { setBoundaryFlags } from './set-boundary-flags';

type Areas = { readonly declared: string | null; readonly located: string | null };

/** What one flag of a place says; the same place may carry several. */
const detailOf = (flag: Flag, { declared, located }: Areas): string => {
  if (flag === 'outsideOperationCountries') {
    const where = declared === null ? '' : `declared in ${declared}, `;
    return `${where}its coordinates lie outside the boundaries of the operation’s countries`;
  }
  if (flag === 'areaNotInBoundaries') {
    return `declared in ${declared}, an area that the boundaries do not have`;
  }
  const where = located === null ? 'outside all boundaries' : `in ${located}`;
  return `declared in ${declared ?? 'no area'}, its coordinates lie ${where}`;
};

/** A place outside the countries is outside its declared area, too, and that need not be said twice. */
const toReport = (flags: readonly Flag[]): readonly Flag[] =>
  flags.includes('outsideOperationCountries')
    ? flags.filter((flag) => flag !== 'outsideDeclaredArea')
    : flags;

/**
 * Compares places and figures with the stored boundaries, writes the flags of places, and lists what
 * was found. `all`: the boundaries changed, so everything of the operation is compared again.
 */
export const compareWithBoundaries = async (
  session: Session,
  { code: operation, countries }: Operation,
  scope: 'staged' | 'all',
): Promise<readonly ImportFlag[]> => {
  const [firstCountry = null] = countries;
  const soleCountry = countries.length === 1 ? firstCountry : null;
  const places = await placesAgainstBoundaries.run(session, { operation, scope, soleCountry });
  const found = Object.fromEntries(places.map(({ id, flags }) => [id, flags]));
  await setBoundaryFlags.run(session, { operation, scope, flags: JSON.stringify(found) });
  const figures = await figuresOutsideBoundaries.run(session, { operation, scope });
  return [
    ...places.flatMap(({ id, flags, ...areas }) =>
      toReport(flags).map((flag) => ({
        flag,
        row: null,
        subject: id,
        detail: detailOf(flag, areas),
      })),
    ),
    ...figures.map(({ pcode, level, figures: count }) => ({
      flag: 'areaNotInBoundaries' as const,
      row: null,
      subject: pcode,
      detail: `${count} figures of level ${level} name an area that the boundaries do not have`,
    })),
  ];
};
