/** Some rows as a JSON array, and how many they are. */
export type JsonChunk = { readonly json: string; readonly rows: number };

/** A statement of this size takes 10–15 ms on the embedded engine, so that reads come in between. */
const MAX_ROWS = 500;
const MAX_CHARACTERS = 1_000_000;

/** Rows as JSON arrays of bounded size; one row larger than the bound goes alone. */
export const chunkJson = function* (rows: Iterable<unknown>): Generator<JsonChunk> {
  let texts: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (
      texts.length === MAX_ROWS ||
      (texts.length > 0 && characters + text.length > MAX_CHARACTERS)
    ) {
      yield { json: `[${texts.join(',')}]`, rows: texts.length };
      texts = [];
      characters = 0;
    }
    texts.push(text);
    characters += text.length;
  }
  if (texts.length > 0) {
    yield { json: `[${texts.join(',')}]`, rows: texts.length };
  }
};
