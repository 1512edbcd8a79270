import { useParams } from '@tanstack/react-router';
import { MapScreen } from '../features/register/map-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/reports/:number/v:n`: one published map, where the code on its sheet leads. */
export const PublishedMapPage = () => {
  const { op, number, version } = useParams({ from: '/$op/reports/$number/$version' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => (
        <MapScreen overview={overview} number={number} version={Number(version.slice(1))} />
      )}
    </OperationPage>
  );
};
