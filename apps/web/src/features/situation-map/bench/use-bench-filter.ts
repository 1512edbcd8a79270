import { ANY_SITE } from '@waystation/view';
import { useEffect } from 'react';
import type { ChangeMapState } from '../../../app/use-map-state';
import type { BenchData } from './bench-data';

/**
 * What a measurement calls on the window, only while sites are measured: shows those with more people
 * than the number given; -1: all. Its promise is kept when they are drawn.
 */
const FILTER = '__filter';

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until the map has drawn what it was given; a change reaches it within two frames. */
const drawn = async (): Promise<void> => {
  await nextFrame();
  do {
    await nextFrame();
  } while (document.querySelector('[data-map-state="idle"]') === null);
};

/** Lets a measurement set the filter of sites from outside, as a reader would by hand. */
export const useBenchFilter = (bench: BenchData | null, change: ChangeMapState): void => {
  useEffect(() => {
    if (bench !== 'sites') {
      return;
    }
    const filter = (individuals: number): Promise<void> => {
      change({ site: individuals < 0 ? null : { ...ANY_SITE, min: individuals + 1 } }, 'replace');
      return drawn();
    };
    Reflect.set(window, FILTER, filter);
    return () => {
      Reflect.deleteProperty(window, FILTER);
    };
  }, [bench, change]);
};
