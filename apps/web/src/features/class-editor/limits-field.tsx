import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { limitsText, readLimits } from './limits-text';

type LimitsFieldProps = {
  /** The upper limits of all classes but the last. */
  readonly limits: readonly number[];
  readonly decimals: number;
  readonly onLimits: (limits: readonly number[]) => void;
};

/** Limits that are typed: as exact as wanted, and as many as there shall be classes, less one. */
export const LimitsField = ({ limits, decimals, onLimits }: LimitsFieldProps) => {
  const { t } = useTranslator();
  const [text, setText] = useState(limitsText(limits));
  const [isRefused, setIsRefused] = useState(false);
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-1.5 *:first:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readLimits(text, decimals);
        setIsRefused(read === null);
        if (read !== null) {
          onLimits(read);
        }
      }}
    >
      <TextField
        label={t('classes.limits')}
        value={text}
        onChange={setText}
        autoComplete="off"
        help={t('classes.limitsHelp')}
        {...(isRefused && { error: t('classes.limitsRefused') })}
      />
      <Button size="sm" type="submit">
        {t('classes.limitsSet')}
      </Button>
    </form>
  );
};
