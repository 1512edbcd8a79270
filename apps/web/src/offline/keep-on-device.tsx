import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
import { useEffect, useState } from 'react';
import { usePageState } from '../app/use-page-state';
import { useServerContact } from '../app/use-server-contact';
import { groundTiles } from './ground-tiles';
import { keepingHere } from './keeping';
import { lockedCopies } from './locked/locked-copies';
import { keepOnDevice } from './offline-copy';
import { readOperation } from './read-operation';
import { useIsRenewed } from './use-offline-copies';

/** The map takes up to a minute on a slow line, and nothing else shall share the line with it. */
const LOOK_EVERY_MS = 2_000;

const isDrawing = (): boolean => document.querySelector('[data-map-state="loading"]') !== null;

/**
 * Puts the app and the operation on the device once the page reads nothing more and is drawn, so that
 * both open without a network. Not for a frame on another site, nor for a measurement. A component that shows nothing,
 * because it follows every question that the page asks, and the page itself shall not.
 */
export const KeepOnDevice = ({ overview }: { readonly overview: OperationOverview }) => {
  const { embed, bench } = usePageState();
  const {
    bbox,
    operation: { code, disclosure },
  } = overview;
  const queries = useQueryClient();
  const { isReachable } = useServerContact();
  // A copy of another visit is made anew, so that its date is that of what is read now.
  const isRenewed = useIsRenewed(code);
  const isReading = useIsFetching() > 0;
  const isUnasked = keepingHere() === 'unasked' && embed === null && bench === null;
  const [hasFailed, setFailed] = useState(false);
  const isDue = isUnasked && isReachable && !isRenewed && !isReading && !hasFailed;
  const mayKeepRestricted = disclosure.keepRestrictedOnDevice;
  useEffect(() => {
    if (!mayKeepRestricted) {
      // What was allowed before is not any more; a browser without copies has none to forget.
      lockedCopies.forget(code).catch(() => undefined);
    }
  }, [mayKeepRestricted, code]);
  useEffect(() => {
    if (isReachable) {
      setFailed(false);
    }
  }, [isReachable]);
  useEffect(() => {
    if (!isDue) {
      return;
    }
    const timer = setInterval(() => {
      if (!isDrawing()) {
        clearInterval(timer);
        // Where the browser keeps nothing, as in a private window, the app works as before; what fails
        // is not tried again and again on a line that the page needs.
        keepOnDevice(code, {
          read: () => readOperation(queries, code),
          further: groundTiles(bbox),
        }).catch(() => setFailed(true));
      }
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isDue, queries, code, bbox]);
  return null;
};
