import { useParams } from '@tanstack/react-router';
import { FindScreen } from '../features/find-centre/find-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/find`: the nearest centre that can take people in. */
export const FindPage = () => {
  const { op } = useParams({ from: '/$op/find' });
  return (
    <OperationPage key={op} code={op} watched="answer">
      {(overview) => <FindScreen overview={overview} />}
    </OperationPage>
  );
};
