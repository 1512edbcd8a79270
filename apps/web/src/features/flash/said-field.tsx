import { isPersonal } from '@waystation/domain';
import { TextField, useTranslator } from '@waystation/ui';

type SaidFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly help?: string;
  readonly lines?: number;
};

/** A text of an update; one that reads like a telephone number or an address is called that at once. */
export const SaidField = (props: SaidFieldProps) => {
  const { t } = useTranslator();
  return (
    <TextField
      {...props}
      {...(isPersonal(props.value) && { error: t('flash.refused.textPersonal') })}
    />
  );
};
