import type { Subject } from '@waystation/domain';
import { knownAreas } from '../area/known-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';

/** A subject that this audience is told of, else that there is none. */
export const toldSubject = async (
  reads: DisclosedOperation,
  subject: Subject,
): Promise<Outcome<Subject>> => {
  if (subject.kind === 'area') {
    const areas = await knownAreas(reads, subject.level);
    return areas.some(({ pcode }) => pcode === subject.pcode)
      ? found(subject)
      : failed({ code: 'areaNotFound', pcode: subject.pcode });
  }
  const sites = await reads.places.sites();
  return sites.some(({ place }) => place.id === subject.id)
    ? found(subject)
    : failed({ code: 'siteNotFound', site: subject.id });
};
