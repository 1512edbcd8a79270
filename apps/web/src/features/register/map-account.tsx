import type { Operation, PublicationView } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { CheckPart } from './check-part';
import { FileLinks } from './file-links';
import { MapDifferences } from './map-differences';
import { MapHistory } from './map-history';
import { mapLine } from './map-line';
import { MapNotices } from './map-notices';
import { MapVersions } from './map-versions';
import { StateTag } from './state-tag';
import { StepForm } from './step-form';

type MapAccountProps = {
  readonly operation: Operation;
  readonly map: PublicationView;
  /** All versions of its number that this reader may know of, newest first. */
  readonly versions: readonly PublicationView[];
  /** Null: without the token there are no steps to take. */
  readonly api: OperatorApi | null;
};

const SEPARATOR = ' · ';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title} className="grid gap-2">
    <h2 className="text-section">{title}</h2>
    {children}
  </section>
);

/** All that is known of one map of the register. */
export const MapAccount = ({ operation, map, versions, api }: MapAccountProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const before = versions.find(({ version }) => version < map.version);
  return (
    <>
      <header className="grid justify-items-start gap-1">
        <p className="text-ink-2 text-label">
          <bdi>{map.number}</bdi>
          {SEPARATOR}
          {t('register.version', { version: map.version })}
        </p>
        <h1 className="text-title">
          <bdi lang={map.language}>{map.title}</bdi>
        </h1>
        <p className="text-ink-2 text-note">
          {mapLine(map, operation, translator).join(SEPARATOR)}
        </p>
        <StateTag map={map} />
      </header>
      <MapNotices operation={operation} map={map} />
      {map.hasFiles && (
        <Part title={t('register.files')}>
          <FileLinks operation={operation} map={map} />
          <a
            href={`/${operation.code}/map${map.view && `?${map.view}`}`}
            className="inline-flex items-center gap-1.5 justify-self-start text-accent text-label underline pointer-coarse:min-h-11"
          >
            <ExternalLink aria-hidden size={16} className="flip-rtl" />
            {t('register.live')}
          </a>
        </Part>
      )}
      {before?.hasFiles && map.hasFiles && (
        <Part title={t('register.changes', { version: before.version })}>
          <MapDifferences before={before} after={map} />
        </Part>
      )}
      {api !== null && map.state !== 'withdrawn' && (
        <Part title={t('register.next')}>
          <StepForm operation={operation} map={map} api={api} />
        </Part>
      )}
      <Part title={t('register.history')}>
        <MapHistory operation={operation} map={map} />
      </Part>
      {versions.length > 1 && (
        <Part title={t('register.versions')}>
          <MapVersions operation={operation} map={map} versions={versions} />
        </Part>
      )}
      <Part title={t('register.check')}>
        <CheckPart map={map} />
      </Part>
    </>
  );
};
