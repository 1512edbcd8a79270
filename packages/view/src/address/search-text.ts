/** The parameters of an address as plain text; the router keeps them so, and features parse them. */
export type SearchText = Readonly<Record<string, string | undefined>>;

/** Parameters that hold several words, as `need=a,b`, and as the forms of browsers send it: `need=a&need=b`. */
const LISTED: readonly string[] = [
  ...['need', 'consulate', 'language'],
  // As GET /nearest calls them.
  ...['needs', 'nationality', 'languages'],
];

/** Reads `?a=b&c=d`; of a repeated parameter the last holds, but of those that are lists all. */
export const parseSearchText = (search: string): SearchText => {
  const parameters = new URLSearchParams(search);
  const lists = LISTED.filter((name) => parameters.has(name));
  return {
    ...Object.fromEntries(parameters),
    ...Object.fromEntries(lists.map((name) => [name, parameters.getAll(name).join()])),
  };
};

/** The parameters of whatever the router holds: only text is ours. */
export const searchTextOf = (search: Readonly<Record<string, unknown>>): SearchText =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** Characters that are legal in a query and make our addresses readable. */
const READABLE = /%(?:2C|3A|2F)/g;

/** Writes `?a=b&c=d` with commas and colons left as they are; empty text when there is nothing. */
export const writeSearchText = (search: Readonly<Record<string, unknown>>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string') {
      parameters.set(name, value);
    }
  }
  const text = parameters.toString().replaceAll(READABLE, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
};
