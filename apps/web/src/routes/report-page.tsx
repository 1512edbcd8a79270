import { useParams } from '@tanstack/react-router';
import { ReportScreen } from '../features/centre-report/report-screen';

/** `/:op/centres/:id/report`: where a centre's staff say how it stands. */
export const ReportPage = () => {
  const { op, id } = useParams({ from: '/$op/centres/$id/report' });
  return <ReportScreen key={`${op} ${id}`} code={op} id={id} />;
};
