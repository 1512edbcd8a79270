import { Button, useTranslator } from '@waystation/ui';
import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isCopied } from '../../../app/is-copied';

type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly copyLabel: string;
  /** What is said once it is copied. */
  readonly copied: string;
  /** Selected as soon as it is on screen. */
  readonly isFirst?: boolean;
};

const select = (field: HTMLTextAreaElement | null): void => {
  field?.focus();
  field?.select();
};

/** Text to take elsewhere; where the browser does not copy it, it is selected to be copied by hand. */
export const CopyField = ({ label, text, copyLabel, copied, isFirst = false }: CopyFieldProps) => {
  const { t } = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isFirst) {
      select(field.current);
    }
  }, [isFirst]);
  const copy = async (): Promise<void> => {
    const isTaken = await isCopied(text);
    setSaid(isTaken ? copied : t('link.refusedLong'));
    if (!isTaken) {
      select(field.current);
    }
  };
  return (
    <div className="not-first:mt-4">
      <label className="block text-ink-2 text-label">
        {label}
        <textarea
          readOnly
          dir="ltr"
          rows={3}
          value={text}
          ref={field}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 block w-full resize-none break-all rounded-md border border-line-2 bg-surface-2 p-2 font-regular text-ink text-label"
        />
      </label>
      <div className="mt-1.5 flex items-center gap-2.5">
        <Button icon={Copy} onPress={() => void copy()}>
          {copyLabel}
        </Button>
        <span role="status" className="text-ink-2 text-note">
          {said}
        </span>
      </div>
    </div>
  );
};
