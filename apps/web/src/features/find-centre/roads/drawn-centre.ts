import type { NearestAnswer, RankedCentre } from '@waystation/nearest';

/**
 * The centre whose way is drawn: the one that the reader chose in the list, else the first of it. Null:
 * its way is not known by road, so that there is no line to draw.
 */
export const drawnCentre = (
  answer: Pick<NearestAnswer, 'centres'> | null,
  first: string | null,
  chosen: string | null,
): (RankedCentre & { readonly position: NonNullable<RankedCentre['position']> }) | null => {
  const centres = answer?.centres ?? [];
  const centre = centres.find(({ id }) => id === chosen) ?? centres.find(({ id }) => id === first);
  return centre?.travel?.way === 'road' && centre.position !== null
    ? { ...centre, position: centre.position }
    : null;
};
