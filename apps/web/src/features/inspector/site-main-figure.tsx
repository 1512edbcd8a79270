import type { Site } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { Figure, PanelSection, Tag, useTranslator } from '@waystation/ui';
import { PassportFigure } from './passport-figure';
import type { KnownFigure } from './site-figures';

type SiteMainFigureProps = {
  /** Null: nobody reported one up to the day shown. */
  readonly figure: KnownFigure | null;
  readonly status: Site['status'];
};

/** The figure of a site that the map shows, with its passport, or why there is none. */
export const SiteMainFigure = ({ figure, status }: SiteMainFigureProps) => {
  const { t, formats } = useTranslator();
  const { value, absence } = figure ?? { value: null, absence: 'unknown' };
  return (
    <PanelSection>
      <Figure
        label={t(`group.${figure?.group ?? 'idp'}`)}
        value={numberText({ value, absence }, { t, formats })}
        isAbsent={value === null}
        tag={<Tag>{t(`siteStatus.${status}`)}</Tag>}
        note={
          figure === null || value === null
            ? t(`absenceLong.${absence ?? 'unknown'}`)
            : t(`unit.${figure.unit}`)
        }
      />
      {figure && <PassportFigure passport={figure.passport} />}
      {figure?.carriedOver && (
        <p className="mt-1.5 text-note text-warn">{t('absenceLong.carriedOver')}</p>
      )}
    </PanelSection>
  );
};
