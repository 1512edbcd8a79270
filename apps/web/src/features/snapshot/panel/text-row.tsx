import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { useDraft } from './use-draft';

type TextRowProps = {
  readonly label: string;
  readonly value: string;
  /** What stands there by itself. */
  readonly placeholder: string;
  readonly mostLetters: number;
  /** The language it is written in: that of the sheet. */
  readonly lang: string;
  readonly hasLines?: boolean;
  readonly onChange: (text: string) => void;
};

const FIELD =
  'w-full min-w-0 rounded-md border border-line-2 bg-surface px-2.5 text-body text-ink placeholder:text-ink-3 pointer-coarse:rounded-lg';

/** A text of the sheet: empty, it is what the map says by itself. */
export const TextRow = (props: TextRowProps) => {
  const { label, value, placeholder, mostLetters, lang, hasLines = false, onChange } = props;
  const { text, type, rest } = useDraft(value, onChange);
  const given = { placeholder, lang, dir: 'auto' } as const;
  return (
    <TextField
      value={text}
      onChange={type}
      onBlur={rest}
      maxLength={mostLetters}
      className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2"
    >
      <Label className="text-ink-2 text-label">{label}</Label>
      {hasLines ? (
        <TextArea {...given} rows={3} className={`${FIELD} py-1.5`} />
      ) : (
        <Input {...given} className={`${FIELD} h-8.5 pointer-coarse:h-11`} />
      )}
    </TextField>
  );
};
