import { CENTRE_SERVICES, type Centre, type CentreService } from '../centre';
import { latestAt } from './latest-at';

/** What a centre was said to offer, and not to offer; of a service in neither list nobody said. */
export type ServicesAt = {
  readonly there: readonly CentreService[];
  readonly notThere: readonly CentreService[];
};

/**
 * The services of a centre at a moment: the newest entry of the log about each, else what its record
 * says. A list says nothing of what it leaves out.
 */
export const servicesAt = (
  {
    services,
    servicesAbsent,
    serviceLog,
  }: Pick<Centre, 'services' | 'servicesAbsent' | 'serviceLog'>,
  moment: Date,
): ServicesAt => {
  const past = serviceLog.filter(({ at }) => new Date(at).getTime() <= moment.getTime());
  if (past.length === 0) {
    return { there: services, notThere: servicesAbsent };
  }
  const ofRecord = (service: CentreService): boolean | null => {
    const isSaid = services.includes(service);
    // A record that says both says nothing.
    return isSaid === servicesAbsent.includes(service) ? null : isSaid;
  };
  const saidOf = (service: CentreService): boolean | null => {
    const own = past.filter((entry) => entry.service === service);
    return latestAt(own, moment)?.isThere ?? ofRecord(service);
  };
  const said = CENTRE_SERVICES.map((service) => ({ service, isThere: saidOf(service) }));
  const which = (wanted: boolean) =>
    said.filter(({ isThere }) => isThere === wanted).map(({ service }) => service);
  return { there: which(true), notThere: which(false) };
};
