import type { Position } from '@waystation/domain';
import { isolate, joinWords } from '@waystation/i18n';
import { Button, PanelSection, useTranslator } from '@waystation/ui';
import { Trash2 } from 'lucide-react';
import { type Fact, FactsList } from '../../inspector/facts-list';
import { InspectorFrame } from '../../inspector/inspector-frame';
import { nearestTown } from '../towns/nearest-town';
import { useTowns } from '../towns/use-towns';
import { CoordinateList } from './coordinate-list';
import { townWords } from './town-words';

type PinPanelProps = {
  readonly position: Position;
  /** The names of the areas that it lies in, innermost first; null: not known. */
  readonly areas: readonly string[] | null;
  /** The operation's countries, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  readonly onShow: (() => void) | undefined;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** What is known of a point that the reader marked: its coordinates to copy, and what it is near. */
export const PinPanel = (props: PinPanelProps) => {
  const { position, areas, countries, onShow, onClose, onRemove } = props;
  const translator = useTranslator();
  const { t, language } = translator;
  const towns = useTowns(countries, true).flatMap((country) => country.towns);
  const where =
    areas?.length === 0 ? t('search.outside') : joinWords(areas?.map(isolate) ?? [], language);
  const facts: readonly Fact[] = [
    { id: 'areas', label: t('pin.areas'), value: where === '' ? null : where },
    {
      id: 'town',
      label: t('pin.nearestTown'),
      value: townWords(nearestTown(towns, position), translator),
    },
  ];
  return (
    <InspectorFrame title={t('pin.title')} subtitle={null} onClose={onClose} onShow={onShow}>
      <PanelSection>
        <CoordinateList position={position} />
      </PanelSection>
      <PanelSection>
        <FactsList facts={facts} />
      </PanelSection>
      <PanelSection>
        <Button icon={Trash2} onPress={onRemove}>
          {t('pin.remove')}
        </Button>
      </PanelSection>
    </InspectorFrame>
  );
};
