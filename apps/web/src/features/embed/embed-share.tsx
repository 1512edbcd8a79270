import { joinWords } from '@waystation/i18n';
import { Notice, useTranslator } from '@waystation/ui';
import { CopyField } from '../situation-map/controls/copy-field';
import { frameCode } from './frame-code';
import { useFrameOrigins } from './use-frame-origins';

type EmbedShareProps = {
  /** Of the view as it is made for frames. */
  readonly address: string;
  readonly title: string;
};

/** Who may show the frame, by what the server answers. */
const useWho = (address: string): { readonly isOff: boolean; readonly said: string } | null => {
  const { t, language } = useTranslator();
  const origins = useFrameOrigins(address);
  if (origins === null) {
    return null;
  }
  if (origins.includes('*')) {
    return { isOff: false, said: t('embed.fromAnywhere') };
  }
  return origins.length === 0
    ? { isOff: true, said: t('embed.off') }
    : { isOff: false, said: t('embed.from', { origins: joinWords(origins, language) }) };
};

/** The code that shows a view on another site, and which sites the server lets do so. */
export const EmbedShare = ({ address, title }: EmbedShareProps) => {
  const { t } = useTranslator();
  const who = useWho(address);
  return (
    <>
      <CopyField
        label={t('embed.code')}
        text={frameCode(address, title)}
        copyLabel={t('embed.copy')}
        copied={t('embed.copied')}
      />
      {who && (
        <div className="mt-2">
          <Notice tone={who.isOff ? 'warn' : 'info'}>{who.said}</Notice>
        </div>
      )}
    </>
  );
};
