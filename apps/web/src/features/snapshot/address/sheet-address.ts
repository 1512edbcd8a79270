/** The address of a sheet as a file, or as what is shown before there is one. */
export const sheetAddress = (operation: string, query: string, format: string): string =>
  `/snapshot/${operation}?${query}&format=${format}`;
