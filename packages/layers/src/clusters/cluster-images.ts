import {
  CLUSTER_RADII,
  clusterArc,
  clusterGround,
  MAP_COLOURS,
  RING_STEPS,
  SITE_SHAPES,
  type SiteShape,
} from '@waystation/cartography';
import { roomImage } from '../frame/room-image';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';

/** The name of a piece of a ring, without the theme. */
export const arcIcon = (shape: SiteShape, steps: number, radius: number): string =>
  `ws-cluster-${shape}-${steps}-${radius}`;

/** The name of a cluster's ground, without the theme. */
export const groundIcon = (radius: number): string => `ws-cluster-ground-${radius}`;

const STEPS = Array.from({ length: RING_STEPS }, (_, index) => index + 1);

/** Grounds of every size, and pieces of rings of every length; each is drawn when it first occurs. */
export const clusterImages = oncePerTheme((theme) => {
  const colours = MAP_COLOURS[theme];
  const symbols = CLUSTER_RADII.flatMap((radius) => [
    rasterise(`${groundIcon(radius)}-${theme}`, clusterGround(radius, colours)),
    ...SITE_SHAPES.flatMap((shape) =>
      STEPS.map((steps) =>
        rasterise(
          `${arcIcon(shape, steps, radius)}-${theme}`,
          clusterArc({ shape, steps }, radius, colours),
        ),
      ),
    ),
  ]);
  return [...symbols, roomImage];
});
