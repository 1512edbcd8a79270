import { useIsFetching } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
import { useEffect, useSyncExternalStore } from 'react';
import { useMapState } from '../app/use-map-state';
import { groundTiles } from './ground-tiles';
import {
  currentOfflineCopy,
  keepOnDevice,
  type OfflineCopy,
  subscribeToOfflineCopy,
} from './offline-copy';

/** The map takes up to a minute on a slow line, and nothing else shall share the line with it. */
const LOOK_EVERY_MS = 2_000;

/** A reader who saves data keeps nothing that was not asked for. */
const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true;
};

const isDrawing = (): boolean => document.querySelector('[data-map-state="loading"]') !== null;

/** Since when what is shown stands on this device. */
export const useOfflineCopy = (): OfflineCopy =>
  useSyncExternalStore(subscribeToOfflineCopy, currentOfflineCopy, currentOfflineCopy);

/**
 * Puts the app and the operation on the device once all is read and drawn, so that both open without a
 * network. Not for a frame on another site, nor for a measurement.
 */
export const useKeepOnDevice = (overview: OperationOverview | undefined): void => {
  const { embed, bench } = useMapState().state;
  const { madeAt } = useOfflineCopy();
  const isReading = useIsFetching() > 0;
  const canKeep = import.meta.env.PROD && 'serviceWorker' in navigator && !savesData();
  const isWanted = canKeep && madeAt === null && embed === null && bench === null;
  const bbox = overview?.bbox ?? null;
  const isRead = overview !== undefined && !isReading;
  useEffect(() => {
    if (!isWanted || !isRead) {
      return;
    }
    const timer = setInterval(() => {
      if (!isDrawing()) {
        clearInterval(timer);
        // Where the browser keeps nothing, as in a private window, the app works as before.
        keepOnDevice(bbox === null ? [] : groundTiles(bbox)).catch(() => undefined);
      }
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWanted, isRead, bbox]);
};
