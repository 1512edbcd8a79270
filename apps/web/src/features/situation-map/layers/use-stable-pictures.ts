import type { LayerPicture } from '@waystation/layers';
import { useRef } from 'react';

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** The pictures that are there, as the same array until one of them changes. */
export const useStablePictures = (
  pictures: readonly (LayerPicture | null)[],
): readonly LayerPicture[] => {
  const present = pictures.filter((picture) => picture !== null);
  const kept = useRef(present);
  if (!isSame(kept.current, present)) {
    kept.current = present;
  }
  return kept.current;
};
