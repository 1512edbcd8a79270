const MAP_PAGE = /^\/(?:([^/.]+)(?:\/map)?\/?)?$/;

/** The operation whose map an address opens; null: whichever comes first; undefined: it opens none. */
export const operationOfPage = (pathname: string): string | null | undefined => {
  const found = MAP_PAGE.exec(pathname);
  return found === null ? undefined : (found[1] ?? null);
};
