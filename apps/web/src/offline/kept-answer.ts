/** Says of an answer that it is a copy on the device, and from when. */
const KEPT_AT = 'x-waystation-kept-at';

/** Whether an answer is a copy on the device; else it is from the server itself. */
export const isKept = ({ headers }: Response): boolean => headers.has(KEPT_AT);

/** When a copy was read from the server; null: nobody knows, or the answer is no copy. */
export const keptAt = ({ headers }: Response): Date | null => {
  const said = headers.get(KEPT_AT);
  const date = said === null ? null : new Date(said);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
};

/** A copy that says of itself when the server gave it. */
export const asKept = (copy: Response): Response => {
  const headers = new Headers(copy.headers);
  headers.set(KEPT_AT, copy.headers.get('date') ?? '');
  return new Response(copy.body, { status: copy.status, statusText: copy.statusText, headers });
};
