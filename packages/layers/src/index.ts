export {
  type AdditionContext,
  type AdditionRow,
  additionRows,
} from './additions/addition-rows';
export {
  type AreaCircleContext,
  type AreaCircleRow,
  areaCircleRows,
  largestArea,
} from './area-circles/area-circle-rows';
export {
  type AreaLabelContext,
  type AreaLabelRow,
  areaLabelRows,
} from './area-labels/area-label-rows';
export {
  type AreaGeometry,
  type AreaShape,
  BOUNDARY_KINDS,
  type BoundaryKind,
  type BoundaryLine,
  readAreaShapes,
} from './areas/area-geometry';
export { type AreaContext, type AreaRow, areaRows } from './areas/area-rows';
export { classedFigure } from './areas/classed-figure';
export { rateSentence, residentBasesWord } from './areas/resident-words';
export { withParents } from './areas/with-parents';
export { withResidents } from './areas/with-residents';
export { attachBasemap } from './basemap/attach-basemap';
export { type BasemapOptions, basemapStyle } from './basemap/basemap-style';
export type { GroundState } from './basemap/ground-tally';
export { type GroundWatch, groundWatch } from './basemap/ground-watch';
export { type FontSet, loadMapFonts } from './basemap/load-map-fonts';
export { MAP_FONT_FAMILIES, MAP_FONTS } from './basemap/map-fonts';
export { placeMarkGlyphs } from './basemap/place-mark-glyph';
export {
  type MaplibreSetup,
  type MaplibreUrls,
  prepareMaplibre,
} from './basemap/prepare-maplibre';
export { type BoundaryStroke, boundaryStrokes } from './boundaries/boundary-style';
export {
  type UndeterminedLines,
  withUndetermined,
} from './boundaries/undetermined-boundaries';
export { describeCentreGroup } from './centres/centre-group-words';
export {
  type CentreContext,
  centreSymbols,
  type GroupedCentres,
  groupCentres,
  NOT_GROUPED,
} from './centres/centre-groups';
export { type CentreRow, centreRows } from './centres/centre-rows';
export {
  type ChangeContext,
  type ChangeRow,
  changeRows,
  changesUntil,
  newlyCounted,
} from './changes/change-rows';
export { changeWord } from './changes/change-words';
export { type ClusterBounds, clusterBounds } from './clusters/cluster-bounds';
export {
  type ClusterContext,
  type ClusterRow,
  type MergedSites,
  mergeableSites,
  mergedSites,
  NOT_MERGED,
  siteSymbols,
  sitesIn,
  sitesMerged,
} from './clusters/cluster-rows';
export {
  type CrossingContext,
  type CrossingRow,
  crossingRows,
  crossingSymbols,
  withVolumes,
} from './crossings/crossing-rows';
export { defineLayer, type LayerDefinition } from './define-layer';
export {
  type DensityContext,
  type DensityRow,
  densityBreaks,
  densityFacts,
  densityMiddle,
  densityRows,
} from './density/density-rows';
export { type Drawing, drawnPicture } from './drawn/drawn-picture';
export {
  type FlowContext,
  type FlowEndRow,
  type FlowRow,
  flowFate,
  flowsInFocus,
  scalableValues,
} from './flows/flow-rows';
export { flowEndName } from './flows/flow-words';
export { foreignOrigin } from './flows/foreign-origin';
export { type Gazetteer, gazetteerOf } from './flows/gazetteer';
export { type MergedEnds, mergedEnds } from './flows/merge-ends';
export { mergedFlows } from './flows/merge-flows';
export { type MovementsWanted, movementRows } from './flows/movement-rows';
export { isWithoutOrigins, olderOriginRound, originRows } from './flows/origin-rows';
export { BLOCK_SIDE, type FrameBlock, frameBlocks, type ScreenBox } from './frame/frame-blocks';
export { framePicture } from './frame/frame-picture';
export { FEATURE_KEY, type GeoSource, type GeoSources } from './geo-source';
export { LABEL_HALO_WIDTH } from './label-halo';
export { isOrderable, type LayerGroup, layerGroup } from './layer-group';
export { inSlot, LAYER_ORDER, type Slot } from './layer-order';
export { type LayerPicture, pictureOf } from './layer-picture';
export { LEGEND_WORDS } from './legend-words';
export type { MapImage } from './map-image';
export { mountLayers, type ShowPictures } from './mount/mount-layers';
export type { MountTarget } from './mount/mount-target';
export { type MapSymbol, NO_MOVES, type SymbolMoves, symbolMoves } from './moved/symbol-moves';
export { oncePerList } from './once-per-list';
export { pinPicture } from './pin/pin-picture';
export { rasterise } from './raster/rasterise';
export type { Reader } from './reader';
export { LAYERS, type LayerName } from './registry';
export {
  type CoverageContext,
  type CoverageRow,
  coverageOfSites,
  coverageRows,
  type SitesRead,
} from './round-coverage/coverage-rows';
export { coveragePattern } from './round-coverage/coverage-sources';
export { siteCoverage } from './round-coverage/site-coverage';
export type { Cell, RowSource, RowTable } from './row-table';
export { areaSetApart, VEIL_OPACITY } from './selected/area-set-apart';
export { selectedPicture } from './selected/selected-picture';
export { steppedPicture } from './selected/stepped-picture';
export { wayPicture } from './selected/way-picture';
export {
  largestSite,
  type SiteContext,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
  summand,
} from './sites/site-rows';
export { withSiteAreas } from './sites/with-site-areas';
export { beforeIdFor, slotOf } from './slot-of';
export { type SpreadContext, type SpreadRow, spreadRows } from './spreads/spread-rows';
export { spreadText } from './spreads/spread-words';
export type { StyleLayer } from './style-layer';
export type { Tooltip } from './tooltip';
