import { useExperts } from '../api/queries';
import { useSelection } from '../session/selection';
import { WithReply } from './WithReply';
import type { ExpertsReport } from '../../shared/report/types/experts-report.types';
import type { AboutPage } from './WithReply';

/** A page about the register or the learning requests of the chosen year. */
export const WithExperts = (page: AboutPage<ExpertsReport>) => {
  const { year, version } = useSelection();
  return <WithReply {...page} reply={useExperts(year, version)} />;
};
