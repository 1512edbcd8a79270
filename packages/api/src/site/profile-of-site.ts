import { absenceOf, countsEverybody, numberOrNull, type PlaceId } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfFigure } from '../passport/passport-book';
import type { SiteProfile } from './site-profile';

/** One site with all its figures. */
export const profileOfSite = async (
  reads: DisclosedOperation,
  id: PlaceId,
): Promise<Outcome<SiteProfile>> => {
  const site = (await reads.places.sites()).find((one) => one.place.id === id);
  if (site === undefined) {
    return failed({ code: 'siteNotFound', site: id });
  }
  const [book, figures] = await Promise.all([
    openPassportBook(reads),
    reads.figures.ofSubject({ kind: 'place', id }),
  ]);
  return found({
    site,
    figures: figures.filter(countsEverybody).map((figure) => ({
      passport: passportOfFigure(book, figure),
      group: figure.group,
      unit: figure.unit,
      measure: figure.measure,
      value: numberOrNull(figure.reported),
      absence: absenceOf(figure.reported),
      carriedOver: figure.carriedOverFrom !== null,
    })),
  });
};
