import type { Flag, ImportFlag, Operation } from '@waystation/domain';
import type { Session } from '../engine/engine';
import { figuresOutsideBoundaries } from './figures-outside-boundaries';
import { placesAgainstBoundaries } from './places-against-boundaries';
import { setBoundaryFlags } from './set-boundary-flags';

const REMEDIES: Readonly<Partial<Record<Flag, string>>> = {
  areaNotInBoundaries:
    'Correct the P-code if it is mistyped; if it is of another edition of the boundaries, import that edition. Until then the rows are kept, but shown in no area.',
  outsideDeclaredArea:
    'Correct the coordinates or the P-code at the source. Neither was changed here.',
  outsideOperationCountries:
    'Correct the coordinates at the source, or name the country that the place is in.',
};

const remedyFor = (flag: Flag): Pick<ImportFlag, 'remedy'> => {
  const remedy = REMEDIES[flag];
  return remedy === undefined ? {} : { remedy };
};

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
        ...remedyFor(flag),
      })),
    ),
    ...figures.map(({ pcode, level, figures: count }) => ({
      flag: 'areaNotInBoundaries' as const,
      row: null,
      subject: pcode,
      detail: `${count} figures of level ${level} name ${pcode}, an area that the boundaries do not have`,
      ...remedyFor('areaNotInBoundaries'),
    })),
  ];
};
