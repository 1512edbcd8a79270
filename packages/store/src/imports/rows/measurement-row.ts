import type { Measurement } from '@waystation/domain';
import { fingerprintOf } from '../fingerprint';
import type { SentRow } from './document-rows';

/** A measurement is the same one as before when place, quantity, day and source agree. */
export const keyOfMeasurement = ({ place, quantity, at, source }: Measurement): string =>
  [place, quantity, at, source].join('\n');

/** A measurement as sent. */
export const measurementRow = (measurement: Measurement): SentRow => ({
  place: measurement.place,
  quantity: measurement.quantity,
  at: measurement.at,
  source: measurement.source,
  sensitivity: measurement.sensitivity,
  document: measurement,
  content: fingerprintOf(measurement),
});
