import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Of poppler: what is in a PDF; of GDAL: where on the ground it is. */
const PROGRAMS = ['pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext', 'pdftoppm', 'gdalinfo'];

/**
 * The programs that printed maps are looked at with; undefined when one is not there.
 * @returns {readonly string[] | undefined}
 */
export const findMapTools = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const areThere = PROGRAMS.every((name) =>
    folders.some((folder) => existsSync(join(folder, name))),
  );
  return areThere ? PROGRAMS : undefined;
};
