import { useState } from 'react';
import type { Layout } from '../../../app/layout-of';
import type { MapScreenModel } from './use-map-screen';

/** The id of the docked layer panel, for the key that goes to it. */
export const LAYERS_ID = 'layers';

/** Whether panels stand beside the map rather than over it. */
export const isDocked = (layout: Layout): boolean => layout === 'desk' || layout === 'wide';

/**
 * Whether the layer panel is on screen, and what its key and button do: go to the docked one, or open
 * and close it over the map, where there is room for one panel at a time.
 */
export const useLayersPanel = ({ state, change }: MapScreenModel, layout: Layout) => {
  const [isOpen, setIsOpen] = useState(false);
  const hasSelection = state.sel !== null;

  const toggle = (): void => {
    if (isDocked(layout)) {
      document.getElementById(LAYERS_ID)?.focus();
      return;
    }
    if (hasSelection) {
      change({ sel: null }, 'push');
    }
    setIsOpen(hasSelection || !isOpen);
  };

  return {
    isShown: isDocked(layout) || (isOpen && !hasSelection),
    toggle,
    close: () => setIsOpen(false),
  };
};
