import { useParams } from '@tanstack/react-router';
import { DraftScreen } from '../features/import-data/draft-screen';
import { stepIn } from '../features/import-data/import-address';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/import/:id/:step`: one file on its way into an operation. */
export const ImportPage = () => {
  const { op, id, step } = useParams({ from: '/$op/import/$id/$step' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <DraftScreen key={id} overview={overview} id={id} step={stepIn(step)} />}
    </OperationPage>
  );
};
