import { useParams } from '@tanstack/react-router';
import { SituationMap } from '../features/situation-map/situation-map';

/** `/:op/map`: one operation's map. */
export const MapPage = () => {
  const { op } = useParams({ from: '/$op/map' });
  return <SituationMap key={op} code={op} />;
};
