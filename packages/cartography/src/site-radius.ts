/** Radius in pixels of the largest site of an operation (ui/DESIGN.md section 4). */
export const MAX_SITE_RADIUS = 24;

/** Below this radius in pixels a site could not be seen or hit. */
export const MIN_SITE_RADIUS = 1.7;

/**
 * The radius in pixels whose circle is proportional in area to the people at a site, against the
 * largest site of the operation; never below what can be seen.
 */
export const siteRadius = (individuals: number, maximum: number): number =>
  maximum <= 0 || individuals <= 0
    ? MIN_SITE_RADIUS
    : Math.max(MIN_SITE_RADIUS, MAX_SITE_RADIUS * Math.sqrt(individuals / maximum));
