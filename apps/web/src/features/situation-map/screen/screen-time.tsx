import type { Day } from '@waystation/domain';
import { useMemo } from 'react';
import { ClockBar } from '../../clock/clock-bar';
import { daysWithData } from '../../clock/days-with-data';
import { RoundBar } from '../../round-bar/round-bar';
import { dataStatusOf } from './data-status-of';
import type { MapScreenModel } from './use-map-screen';

type ScreenTimeProps = { readonly model: MapScreenModel };

/** The bar of time under the map: a clock for a historical case, else the rounds; none without either. */
export const ScreenTime = ({ model }: ScreenTimeProps) => {
  const { view, rounds, change, map } = model;
  const { movements, centres, crossings } = map;
  const { from, to } = view.span;
  const marks = useMemo(
    () =>
      daysWithData(
        { flows: movements ?? [], centres: centres ?? [], crossings: crossings ?? [] },
        { from, to },
      ),
    [movements, centres, crossings, from, to],
  );
  const onDay = (asOf: Day): void => change({ asOf }, 'replace');
  if (view.operation.replay !== null) {
    return (
      <ClockBar
        day={view.day}
        span={view.span}
        marks={marks}
        onDay={onDay}
        isWaiting={dataStatusOf(map.layers.map(({ load }) => load)) === 'loading'}
      />
    );
  }
  return rounds.length === 0 ? null : <RoundBar rounds={rounds} day={view.day} onDay={onDay} />;
};
