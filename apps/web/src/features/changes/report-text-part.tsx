import { Button, useTranslator } from '@waystation/ui';
import { Copy, Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { isCopied } from '../../app/is-copied';
import { saveBlob } from '../register/save-file';

type ReportTextPartProps = {
  readonly text: string;
  /** The name of the file that it is saved as. */
  readonly file: string;
};

/** The text for a situation report, to be copied or saved; selected where the browser copies nothing. */
export const ReportTextPart = ({ text, file }: ReportTextPartProps) => {
  const { t, direction } = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const isTaken = await isCopied(text);
    setSaid(isTaken ? t('changed.copied') : t('link.refusedLong'));
    if (!isTaken) {
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <section aria-labelledby="changes-text" className="grid gap-2 border-line border-t pt-3">
      <h2 id="changes-text" className="text-section">
        {t('changed.text')}
      </h2>
      <textarea
        readOnly
        dir={direction}
        rows={12}
        value={text}
        ref={field}
        aria-labelledby="changes-text"
        className="block w-full resize-y rounded-md border border-line-2 bg-surface-2 p-3 text-body text-ink"
      />
      <div className="flex flex-wrap items-center gap-2.5">
        <Button icon={Copy} onPress={() => void copy()}>
          {t('changed.copy')}
        </Button>
        <Button
          icon={Download}
          onPress={() => saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), file)}
        >
          {t('changed.download')}
        </Button>
        <span role="status" className="text-ink-2 text-note">
          {said}
        </span>
      </div>
    </section>
  );
};
