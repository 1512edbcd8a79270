import type { FlashView, Operation } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';

type FlashLinksProps = { readonly operation: Operation; readonly view: FlashView };

const LINK = 'py-1 text-accent text-label underline pointer-coarse:py-3';

/** The ways to the page of an update; none where it is not for everybody, for links carry no token. */
export const FlashLinks = ({ operation, view: { event, version, told } }: FlashLinksProps) => {
  const { t, language } = useTranslator();
  if (told !== null && told.said.sensitivity !== 'public') {
    return null;
  }
  const page = `/flash-updates/${operation.code}/${event}/v${version}?lang=${language}`;
  const update = t('flash.update', { version });
  return (
    <p className="flex flex-wrap gap-x-4">
      <a href={page} aria-label={`${t('flash.open')}: ${update}`} className={LINK}>
        {t('flash.open')}
      </a>
      <a
        href={`${page}&format=text`}
        aria-label={`${t('flash.asText')}: ${update}`}
        className={LINK}
      >
        {t('flash.asText')}
      </a>
    </p>
  );
};
