import { lazy, useEffect, useState } from 'react';

/**
 * What the map does not need to be drawn, fetched after the library that draws it: on a slow line they would
 * share the line (decision 071). Without that library there are tables in the place of the map, and
 * the panels all the same.
 */
const fetchPanels = async () => {
  await import('../canvas/start-maplibre').catch(() => undefined);
  const { PANELS } = await import('./panels');
  return PANELS;
};

/** What stands in the panel of the layers. */
export const LaterLayers = lazy(async () => ({ default: (await fetchPanels()).Layers }));

/** The way between pages. */
export const LaterNav = lazy(async () => ({ default: (await fetchPanels()).Nav }));

/** The bar of time. */
export const LaterTime = lazy(async () => ({ default: (await fetchPanels()).Time }));

/** The field that finds. */
export const LaterSearch = lazy(async () => ({ default: (await fetchPanels()).Search }));

/** Opens the layers where they are not docked. */
export const LaterLayersButton = lazy(async () => ({
  default: (await fetchPanels()).LayersButton,
}));

/** How two moments are compared. */
export const LaterCompareMode = lazy(async () => ({
  default: (await fetchPanels()).CompareMode,
}));

/** What of a link is not known here. */
export const LaterLinkNotice = lazy(async () => ({ default: (await fetchPanels()).LinkNotice }));

/** The buttons of the map. */
export const LaterTools = lazy(async () => ({ default: (await fetchPanels()).Tools }));

/** What stands in the panel of the drawn area or the chosen areas. */
export const LaterWithin = lazy(async () => ({ default: (await fetchPanels()).Within }));

/** What a reader who draws is told. */
export const LaterDrawingHint = lazy(async () => ({
  default: (await fetchPanels()).DrawingHint,
}));

/** The map in words. */
export const LaterAccount = lazy(async () => ({ default: (await fetchPanels()).Account }));

/** The rows of the map as tables. */
export const LaterTable = lazy(async () => ({ default: (await fetchPanels()).Table }));

/** Whether the panels have come, which say what the map shows. */
export const useHasPanels = (): boolean => {
  const [hasPanels, setHasPanels] = useState(false);
  useEffect(() => {
    let isWanted = true;
    fetchPanels()
      .then(() => setHasPanels(isWanted))
      // Whoever shows them tells of the failure.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return hasPanels;
};
