import { joinWords } from '@waystation/i18n';
import { IconButton, useTranslator } from '@waystation/ui';
import { X } from 'lucide-react';
import { shownLayers } from '../situation-map/screen/shown-layers';
import type { MapScreenModel } from '../situation-map/screen/use-map-screen';

type EmbedSelectedProps = { readonly model: MapScreenModel };

/** What is said of a pressed place: a frame has no panel, and a finger no tooltip. */
export const EmbedSelected = ({ model }: EmbedSelectedProps) => {
  const { t, language } = useTranslator();
  const { sel } = model.state;
  const layer = shownLayers(model).find(({ selects }) => selects === sel?.kind);
  const said = sel === null ? null : (layer?.describe(sel.id) ?? null);
  if (said === null) {
    return null;
  }
  return (
    <div className="absolute end-2 top-2 z-10 w-58 max-w-[calc(100%-1rem)] rounded-md border border-line-2 bg-surface py-1.5 ps-2.5 pe-1 shadow-float">
      <div className="flex items-start justify-between gap-1">
        <h2 className="pt-0.5 font-semibold text-label">
          <bdi>{said.title}</bdi>
        </h2>
        <IconButton
          label={t('common.close')}
          icon={X}
          onPress={() => model.change({ sel: null }, 'replace')}
        />
      </div>
      <p role="status">
        <bdi className="block font-strong text-[1rem] leading-5.5">{said.figure}</bdi>
        <span className="text-ink-2 text-note">{joinWords([said.unit, said.asOf], language)}</span>
      </p>
      {said.notes.map((note) => (
        <p key={note} className="text-ink-2 text-note">
          <bdi>{note}</bdi>
        </p>
      ))}
    </div>
  );
};
