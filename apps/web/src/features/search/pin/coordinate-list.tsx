import type { Position } from '@waystation/domain';
import { type CoordinateFormat, coordinateTexts } from '@waystation/i18n/coordinates';
import { IconButton, Notice, useTranslator, VisuallyHidden } from '@waystation/ui';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { isCopied } from '../../../app/is-copied';

type CoordinateListProps = { readonly position: Position };

type Copied = { readonly format: CoordinateFormat; readonly isDone: boolean };

/** A point in every format, each to be copied. */
export const CoordinateList = ({ position }: CoordinateListProps) => {
  const { t } = useTranslator();
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (format: CoordinateFormat, text: string): Promise<void> =>
    setCopied({ format, isDone: await isCopied(text) });
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 font-regular text-label">
        {coordinateTexts(position).map(({ format, text }) => (
          <div key={format} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt className="text-ink-3">{t(`coordinates.${format}`)}</dt>
            <dd className="flex min-h-7 items-center justify-between gap-2 text-ink">
              {text === null ? (
                t('coordinates.none')
              ) : (
                <>
                  <bdi dir="ltr" className="select-all">
                    {text}
                  </bdi>
                  <IconButton
                    label={t('pin.copy', { format: t(`coordinates.${format}`) })}
                    icon={copied?.format === format && copied.isDone ? Check : Copy}
                    onPress={() => void copy(format, text)}
                  />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {copied?.isDone === false && <Notice tone="warn">{t('pin.copyRefused')}</Notice>}
      <VisuallyHidden isAnnounced>{copied?.isDone && t('pin.copied')}</VisuallyHidden>
    </>
  );
};
