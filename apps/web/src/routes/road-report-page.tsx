import { useParams, useSearch } from '@tanstack/react-router';
import { RoadReportScreen } from '../features/road-report/road-report-screen';

/** `/:op/road/report?at=LAT,LON&from=LAT,LON`: where a road is reported closed, and where people are. */
export const RoadReportPage = () => {
  const { op } = useParams({ from: '/$op/road/report' });
  const { at = '', from = '' } = useSearch({ from: '/$op/road/report' });
  return <RoadReportScreen key={op} code={op} where={at} asked={from} />;
};
