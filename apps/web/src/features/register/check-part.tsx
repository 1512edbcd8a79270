import type { PublicationView } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';

type CheckPartProps = { readonly map: Pick<PublicationView, 'dataHash' | 'fileName'> };

/** The fingerprint of a map's data, and how anybody finds out whether a copy shows the same. */
export const CheckPart = ({ map: { dataHash, fileName } }: CheckPartProps) => {
  const { t } = useTranslator();
  return (
    <div className="grid gap-2 text-body">
      <p className="text-ink-2">{t('register.checkHow')}</p>
      <dl>
        <dt className="text-ink-3 text-note">{t('register.fingerprint')}</dt>
        <dd className="break-all" dir="ltr">
          <code>{dataHash}</code>
        </dd>
      </dl>
      <p dir="ltr" className="break-all rounded-md bg-surface-3 px-2.5 py-1.5">
        <code>sha256sum {fileName}.data.json</code>
      </p>
    </div>
  );
};
