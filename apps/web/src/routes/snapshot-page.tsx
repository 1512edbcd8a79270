import { useParams } from '@tanstack/react-router';
import { OperationPage } from '../features/shell/operation-page';
import { ComposerScreen } from '../features/snapshot/composer-screen';

/** `/:op/snapshot`: a page to print from a view of the map. */
export const SnapshotPage = () => {
  const { op } = useParams({ from: '/$op/snapshot' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <ComposerScreen overview={overview} />}
    </OperationPage>
  );
};
