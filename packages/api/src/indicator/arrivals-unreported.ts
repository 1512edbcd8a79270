import { absent, type Flow, type Reported } from '@waystation/domain';

/**
 * Why a series of arrivals has no number for a country: it does not apply to the one country that
 * everybody comes from, and is unknown elsewhere. With several countries of origin, people of one
 * may arrive in another.
 */
export const arrivalsUnreported = (flows: readonly Flow[], country: string): Reported => {
  const isWhereAllComeFrom =
    flows.length > 0 &&
    flows.every(({ from }) => from.kind === 'country' && `${from.iso3}` === country);
  return absent(isWhereAllComeFrom ? 'notApplicable' : 'unknown');
};
