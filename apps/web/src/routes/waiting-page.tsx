import { useParams } from '@tanstack/react-router';
import { QueueScreen } from '../features/report-queue/queue-screen';

/** `/:op/waiting`: the reports that this device keeps until they are sent. */
export const WaitingPage = () => {
  const { op } = useParams({ from: '/$op/waiting' });
  return <QueueScreen code={op} />;
};
