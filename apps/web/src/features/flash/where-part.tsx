import { useQuery } from '@tanstack/react-query';
import { AdminLevel } from '@waystation/domain';
import { TextField, useTranslator } from '@waystation/ui';
import { levelTitle, levelWords } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import { ChoiceField } from '../alerts/choice-field';
import { PickList } from '../alerts/pick-list';
import { degreesOf } from './flash-draft';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { KnownBeforeNote } from './known-before-note';
import { RefusalNote } from './refusal-note';
import { SaidField } from './said-field';

const AreaFields = ({ overview, draft, change }: FlashFieldsProps) => {
  const { t, language, formats } = useTranslator();
  const levels = overview.levels.map((one) => one.level).toSorted();
  // Events are told of small areas; the reader can choose larger ones.
  const level = draft.level ?? levels.at(-1) ?? AdminLevel.parse(0);
  const { data } = useQuery(operationQueries(overview.operation.code).areas(level));
  const rows = (data?.pcode ?? []).map((id, index) => ({
    id,
    name: formats.name(data?.names[index] ?? {}) ?? id,
  }));
  return (
    <>
      {levels.length > 1 && (
        <ChoiceField
          label={t('flash.level')}
          ids={levels.map((one) => `${one}`)}
          labelOf={(id) => {
            const one = AdminLevel.parse(Number(id));
            const names = levelWords(overview.levelNames, one, { t, language });
            return levelTitle(names, one, { t, language });
          }}
          value={`${level}`}
          onChange={(id) => change({ level: AdminLevel.parse(Number(id)), pcode: null })}
        />
      )}
      <div className="grid gap-1">
        <PickList
          search={t('flash.searchArea')}
          label={t('flash.chooseArea')}
          rows={rows.toSorted((a, b) => a.name.localeCompare(b.name))}
          chosen={draft.pcode === null ? [] : [draft.pcode]}
          onToggle={(pcode) => change({ level, pcode: pcode === draft.pcode ? null : pcode })}
          hasCodes
          empty={t('flash.noArea')}
          moreText={(count) => t('flash.moreAreas', { count })}
        />
      </div>
    </>
  );
};

const PointFields = ({ draft, change }: FlashFieldsProps) => {
  const { t } = useTranslator();
  const errorOf = (typed: string, most: number) =>
    typed.trim() !== '' && degreesOf(typed, most) === null && { error: t('flash.notDegrees') };
  return (
    <>
      <SaidField
        label={t('flash.pointName')}
        value={draft.pointName}
        onChange={(pointName) => change({ pointName })}
        maxLength={120}
      />
      <div className="grid gap-3 tablet:grid-cols-2">
        <TextField
          label={t('flash.latitude')}
          value={draft.latitude}
          onChange={(latitude) => change({ latitude })}
          {...errorOf(draft.latitude, 90)}
        />
        <TextField
          label={t('flash.longitude')}
          value={draft.longitude}
          onChange={(longitude) => change({ longitude })}
          {...errorOf(draft.longitude, 180)}
        />
      </div>
    </>
  );
};

/** Where it happened, and who was known there before. */
export const WherePart = (props: FlashFieldsProps) => {
  const { t } = useTranslator();
  const { overview, draft, change, refusal } = props;
  return (
    <FormPart id="where" title={t('flash.part.where')}>
      <ChoiceField
        label={t('flash.whereKind')}
        ids={
          draft.place === null
            ? (['area', 'point'] as const)
            : (['area', 'place', 'point'] as const)
        }
        labelOf={(kind) => t(`flash.whereKind.${kind}`)}
        value={draft.whereKind}
        onChange={(whereKind) => change({ whereKind })}
      />
      {draft.whereKind === 'area' && <AreaFields {...props} />}
      {draft.whereKind === 'point' && <PointFields {...props} />}
      {draft.whereKind === 'place' && (
        <p className="text-body">
          <bdi>{draft.place}</bdi>
        </p>
      )}
      <SaidField
        label={t('flash.whereNote')}
        value={draft.whereNote}
        onChange={(whereNote) => change({ whereNote })}
        maxLength={200}
      />
      <RefusalNote refusal={refusal} part="where" />
      <KnownBeforeNote operation={overview.operation.code} draft={draft} />
    </FormPart>
  );
};
