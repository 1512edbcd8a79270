import { useState } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useFocusReturn } from '../../shell/use-focus-return';
import type { MapScreenModel } from './use-map-screen';

/** The id of the layer panel, for the key and the link that go to it. */
export const LAYERS_ID = 'layers';

/** The id of what stands behind "More" on a phone. */
export const MORE_ID = 'more';

/** A panel that opens over the map, where there is room for one at a time. */
export type OverPanel = typeof LAYERS_ID | typeof MORE_ID;

/** Whether panels stand beside the map rather than over it. */
export const isDocked = (layout: Layout): boolean => layout === 'desk' || layout === 'wide';

/**
 * Which panels are on screen, and what their keys and buttons do: go to the docked layers, or open
 * and close a panel over the map, in the place of what is selected.
 */
export const useScreenPanels = ({ hasInspector, pin, change }: MapScreenModel, layout: Layout) => {
  const [opened, setOpened] = useState<OverPanel | null>(null);
  const isAllowed = !hasInspector && (layout === 'phone' || opened === LAYERS_ID);
  const over = isDocked(layout) || !isAllowed ? null : opened;
  useFocusReturn(over, () => document.getElementById(over ?? ''));

  const toggle = (panel: OverPanel): void => {
    if (pin.isOpen) {
      pin.close();
    } else if (hasInspector) {
      change({ sel: null }, 'push');
    }
    setOpened(panel === over ? null : panel);
  };

  return {
    isLayersShown: isDocked(layout) || over === LAYERS_ID,
    isMoreShown: over === MORE_ID,
    toggle,
    toLayers: (): void =>
      isDocked(layout) ? document.getElementById(LAYERS_ID)?.focus() : toggle(LAYERS_ID),
    close: (): void => setOpened(null),
  };
};

/** The panels of the screen. */
export type ScreenPanels = ReturnType<typeof useScreenPanels>;
