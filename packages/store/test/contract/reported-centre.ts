import { randomUUID } from 'node:crypto';
import type { OperationCode, Store } from '@waystation/domain';
import { aReport } from '@waystation/domain/testing';
import { aBatch, aCentre, aSource } from '../builders';
import { newOperation } from './open-for-test';

/** When the reports of these suites are received. */
export const NOW = new Date('2011-03-10T09:00:00Z');

/** A centre as an import describes it, counted on the day before. */
export const CENTRE = aCentre({
  counts: [
    { at: '2011-03-01', kind: 'capacity', value: 12_000, source: 'IOM-DTM' },
    { at: '2011-03-09', kind: 'present', value: 2_800, source: 'IOM-DTM' },
  ],
});

type Said = NonNullable<Parameters<typeof aReport>[0]>;

/** What a device makes for each report. */
export const anId = () => randomUUID();

/** An operation with one centre, and a way to report on it. */
export const withCentre = async (store: Store) => {
  const { code } = await newOperation(store);
  const batch = aBatch(code, { sources: [aSource()], centres: [CENTRE] });
  await store.imports.apply(batch, false);
  return {
    code,
    batch,
    send: (said: Said = {}) => store.reports.centre(code, aReport({ id: anId(), ...said }), NOW),
  };
};

/** The only centre of an operation, as stored. */
export const centreOf = async (store: Store, code: OperationCode) =>
  (await store.places.centres(code))[0] ?? aCentre();
