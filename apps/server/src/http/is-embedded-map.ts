const MAP_PAGE = /^\/[^/.]+\/map\/?$/;

/**
 * Whether an address is a map made for the frames of other sites: `/:op/map?embed=1`. The parameter
 * counts only if all that are given say so, because the page would read the last of them.
 */
export const isEmbeddedMap = (url: URL): boolean => {
  const asked = url.searchParams.getAll('embed');
  return MAP_PAGE.test(url.pathname) && asked.length > 0 && asked.every((value) => value === '1');
};
