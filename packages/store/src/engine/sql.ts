/** A value bound to a placeholder; JSON is passed as text and cast in the statement. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parameter'; readonly value: Parameter };

/** A statement or a piece of one, with its parameters still in place. */
export type Sql = { readonly kind: 'sql'; readonly parts: readonly Part[] };

/** A statement as the engines take it: `$1`, `$2`, … and their values. */
export type CompiledSql = {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** It may give thousands of rows: an engine may fetch them in another form than row by row. */
  readonly isLong?: boolean;
};

const isSql = (value: Parameter | Sql): value is Sql =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** A statement: interpolated values become parameters, interpolated pieces are spliced in. */
export const sql = (
  strings: TemplateStringsArray,
  ...values: readonly (Parameter | Sql)[]
): Sql => ({
  kind: 'sql',
  parts: strings.flatMap((text, index): readonly Part[] => {
    const value = values[index];
    const own: readonly Part[] = [{ kind: 'text', text }];
    if (value === undefined) {
      return own;
    }
    return [...own, ...(isSql(value) ? value.parts : [{ kind: 'parameter' as const, value }])];
  }),
});

/** Text spliced in as it is; for pieces written in this package, never for values from outside. */
export const raw = (text: string): Sql => ({ kind: 'sql', parts: [{ kind: 'text', text }] });

/** The statement with numbered placeholders. */
export const compileSql = ({ parts }: Sql): CompiledSql => {
  const parameters: Parameter[] = [];
  const texts = parts.map((part) => {
    if (part.kind === 'text') {
      return part.text;
    }
    parameters.push(part.value);
    return `$${parameters.length}`;
  });
  return { text: texts.join(''), parameters };
};
