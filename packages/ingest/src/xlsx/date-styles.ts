import type { Archive } from '#bytes/archive';
import { streamXml } from '#bytes/stream-xml';

const PART = 'xl/styles.xml';

/** Number formats that ECMA-376 (18.8.30) builds in for dates; times alone are not days. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format code that shows a year or a day, outside quoted text, colours and escapes. */
const showsDay = (code: string): boolean =>
  /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Which cell styles show their number as a date, by style index. */
export const dateStyles = async (archive: Archive): Promise<readonly boolean[]> => {
  const customDates = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (!archive.has(PART)) {
    return styles;
  }
  let inCellStyles = false;
  await streamXml(archive.text(PART), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      inCellStyles ||= name === 'cellXfs';
      if (name === 'numFmt') {
        customDates.set(id, showsDay(formatCode));
      }
      if (name === 'xf' && inCellStyles) {
        styles.push(customDates.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (name) => {
      inCellStyles &&= name !== 'cellXfs';
    },
  });
  return styles;
};
