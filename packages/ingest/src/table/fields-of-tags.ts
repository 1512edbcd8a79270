/** A hashtag as compared: lower case, attributes in the order of the alphabet. "#Adm1 +code" → "#adm1+code". */
const normaliseTag = (tag: string): string => {
  const [hashtag = '', ...attributes] = tag.toLowerCase().replaceAll(/\s/g, '').split('+');
  return [hashtag, ...attributes.toSorted()].join('+');
};

/** The column of each field by its HXL hashtags; of several columns the first. */
export const fieldsOfTags = (
  tags: readonly string[],
  fields: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const columns = tags.map(normaliseTag);
  for (const [field, names] of Object.entries(fields)) {
    for (const name of names.map(normaliseTag)) {
      const index = columns.indexOf(name);
      if (index !== -1 && !found.has(field)) {
        found.set(field, index);
      }
    }
  }
  return found;
};
