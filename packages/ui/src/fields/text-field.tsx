import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'number';
  /** A sentence under the field that helps to fill it. */
  readonly help?: string;
  /** What is wrong and what to do; shown in place of the help. */
  readonly error?: string;
  /** No more characters can be typed or pasted. */
  readonly maxLength?: number;
  readonly name?: string;
  readonly autoComplete?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** So many lines are seen at once; one unless given. */
  readonly lines?: number;
};

const FIELD =
  'rounded-md border border-line-2 bg-surface px-2.75 text-body text-ink data-invalid:border-crit-mark data-disabled:text-ink-3 pointer-coarse:rounded-lg';

/** Text with its label above and help or error below. */
export const TextField = ({ label, help, error, inputRef, lines = 1, ...rest }: TextFieldProps) => (
  <AriaTextField {...rest} isInvalid={Boolean(error)} className="flex flex-col gap-1">
    <Label className="text-ink-2 text-label">{label}</Label>
    {lines > 1 ? (
      <TextArea rows={lines} dir="auto" className={`${FIELD} py-1.5`} />
    ) : (
      <Input {...(inputRef && { ref: inputRef })} className={`${FIELD} h-9 pointer-coarse:h-11`} />
    )}
    {help && !error && (
      <Text slot="description" className="text-ink-3 text-note">
        {help}
      </Text>
    )}
    <FieldError className="text-crit text-note">{error}</FieldError>
  </AriaTextField>
);
