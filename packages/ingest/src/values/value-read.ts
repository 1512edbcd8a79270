/** What reading one cell gave: a value, nothing there, or why it cannot be taken. */
export type ValueRead<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'bad';
      readonly code: string;
      readonly reason: string;
      readonly remedy: string;
    };
