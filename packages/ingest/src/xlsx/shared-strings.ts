import type { Archive } from '#bytes/archive';
import { streamXml } from '#bytes/stream-xml';

const PART = 'xl/sharedStrings.xml';

/** The strings that cells refer to by number; formatted runs joined, phonetic hints left out. */
export const sharedStrings = async (archive: Archive): Promise<readonly string[]> => {
  const strings: string[] = [];
  if (!archive.has(PART)) {
    return strings;
  }
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await streamXml(archive.text(PART), {
    open: (name) => {
      isText = name === 't';
      isPhonetic ||= name === 'rPh';
      current = name === 'si' ? '' : current;
    },
    text: (text) => {
      current += isText && !isPhonetic ? text : '';
    },
    close: (name) => {
      isText = false;
      isPhonetic &&= name !== 'rPh';
      if (name === 'si') {
        strings.push(current);
      }
    },
  });
  return strings;
};
