import type { CameraState } from '@waystation/view';

/** How two moments are compared: as one map of changes, side by side, or one over the other. */
export type CompareMode = 'change' | 'side' | 'swipe';

/** A map of half the width shows the same ground from one zoom farther away. */
const HALF_AS_WIDE = 1;

const farther = (mode: CompareMode): number => (mode === 'side' ? HALF_AS_WIDE : 0);

/** The camera that shows in another mode what was in view, so that no half of a country is cut off. */
export const cameraForMode = (
  at: CameraState | null,
  { from, to }: { readonly from: CompareMode; readonly to: CompareMode },
): CameraState | null =>
  at === null ? null : { ...at, zoom: Math.max(0, at.zoom + farther(from) - farther(to)) };
