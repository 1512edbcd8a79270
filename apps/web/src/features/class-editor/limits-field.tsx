import type { MessageKey } from '@waystation/i18n';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { type LimitsFault, limitsFault, limitsText, MOST_LIMIT, readLimits } from './limits-text';

type LimitsFieldProps = {
  /** The upper limits of all classes but the last. */
  readonly limits: readonly number[];
  readonly decimals: number;
  readonly onLimits: (limits: readonly number[]) => void;
};

const WORDS = {
  notApart: 'classes.limitsNotApart',
  tooLarge: 'classes.limitsTooLarge',
  refused: 'classes.limitsRefused',
} as const satisfies Record<LimitsFault, MessageKey>;

/** Limits that are typed: as exact as wanted, and as many as there shall be classes, less one. */
export const LimitsField = ({ limits, decimals, onLimits }: LimitsFieldProps) => {
  const { t, formats } = useTranslator();
  const [text, setText] = useState(limitsText(limits));
  const [fault, setFault] = useState<LimitsFault | null>(null);
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-1.5 *:first:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readLimits(text, decimals);
        setFault(read === null ? limitsFault(text, decimals) : null);
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
        {...(fault && { error: t(WORDS[fault], { most: formats.number(MOST_LIMIT) }) })}
      />
      <Button size="sm" type="submit">
        {t('classes.limitsSet')}
      </Button>
    </form>
  );
};
