import type { Centre, Crossing, Place, Site } from '@waystation/domain';
import { fingerprintOf } from '../fingerprint';
import type { SentRow } from './document-rows';

const placeRow = (
  kind: 'site' | 'centre' | 'crossing',
  document: { readonly place: Place },
): SentRow => {
  const { place } = document;
  return {
    id: place.id,
    kind,
    declared_area: place.declaredArea,
    country: place.country,
    sensitivity: place.sensitivity,
    longitude: place.position?.[0] ?? null,
    latitude: place.position?.[1] ?? null,
    document,
    content: fingerprintOf(document),
  };
};

/** A site as sent. */
export const siteRow = (site: Site): SentRow => placeRow('site', site);

/** A centre as sent; its logs go separately, so that entries join it from any file. */
export const centreRow = ({
  statusLog: _statusLog,
  counts: _counts,
  serviceLog: _serviceLog,
  ...centre
}: Centre): SentRow => placeRow('centre', centre);

/** A crossing as sent; its log goes separately. */
export const crossingRow = ({ statusLog: _statusLog, ...crossing }: Crossing): SentRow =>
  placeRow('crossing', crossing);
