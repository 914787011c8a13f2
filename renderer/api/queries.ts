import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './call';
import type { RowsReply } from '../../shared/ipc/replies/rows';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { Channel } from '../../shared/ipc/channels';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { Version } from '../../shared/reference/settings';

/** The machine is its own server: there is no network to retry over, and nothing changes behind the window's back. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

const useReply = <C extends Channel>(channel: C, request: Requests[C], isEnabled = true): UseQueryResult<Replies[C]> =>
  useQuery<Replies[C]>({ queryKey: [channel, request], queryFn: () => call(channel, request), enabled: isEnabled });

export const useStatus = (): UseQueryResult<Replies['status.get']> => useReply('status.get', {});
export const usePreferences = (): UseQueryResult<Replies['preferences.get']> => useReply('preferences.get', {});
export const useSettings = (): UseQueryResult<Replies['settings.get']> => useReply('settings.get', {});
export const useReleases = (): UseQueryResult<Replies['releases.list']> => useReply('releases.list', {});

/** What the public version hides beyond the restricted one; asked for once somebody wants to see it. */
export const useVersionDifferences = (
  year: number,
  isWanted: boolean,
): UseQueryResult<Replies['releases.differences']> => useReply('releases.differences', { year }, isWanted);

/** Exact figures: asked for in the restricted version only. */
export const useReturnHelper = (
  year: number | null,
  isRestricted: boolean,
): UseQueryResult<Replies['report.returnHelper']> =>
  useReply('report.returnHelper', { year: year ?? 0 }, year !== null && isRestricted);

export const useBackups = (): UseQueryResult<Replies['backups.list']> => useReply('backups.list', {});
/** What a backup holds and would change. */
export const useBackupPreview = (name: string): UseQueryResult<Replies['backups.preview']> =>
  useReply('backups.preview', { name });
export const useAppNotices = (): UseQueryResult<Replies['app.notices']> => useReply('app.notices', {});
export const useDiagnostics = (): UseQueryResult<Replies['app.diagnostics']> => useReply('app.diagnostics', {});
export const useLicences = (isWanted: boolean): UseQueryResult<Replies['app.licences']> =>
  useReply('app.licences', {}, isWanted);
export const useOrganisations = (): UseQueryResult<Replies['organisations.list']> => useReply('organisations.list', {});
export const useHandoverSummary = (version: Version): UseQueryResult<Replies['handover.summary']> =>
  useReply('handover.summary', { version });
/** How the data are protected; answered also while they are locked. */
export const useProtection = (): UseQueryResult<Replies['protection.get']> => useReply('protection.get', {});
export const useAppInfo = (): UseQueryResult<Replies['app.info']> => useReply('app.info', {});

export const useReport = (
  year: number | null,
  version: Version,
  isEnabled = true,
): UseQueryResult<Replies['report.year']> => useReply('report.year', { year, version }, isEnabled);

/** One indicator by every cut its data have; asked for only where it can be broken down. */
export const useBreakdown = (
  request: Requests['report.breakdown'] | null,
): UseQueryResult<Replies['report.breakdown']> =>
  useReply('report.breakdown', request ?? nothingToBreakDown, request !== null);

const nothingToBreakDown: Requests['report.breakdown'] = {
  indicator: 1,
  view: 'all',
  year: 2010,
  version: 'public',
  filter: null,
};
export const useComparisonChoices = (
  request: Requests['report.compareChoices'],
): UseQueryResult<Replies['report.compareChoices']> => useReply('report.compareChoices', request);

export const useComparison = (request: Requests['report.compare']): UseQueryResult<Replies['report.compare']> =>
  useReply('report.compare', request);

export const useDataFacts = (request: Requests['report.dataFacts']): UseQueryResult<Replies['report.dataFacts']> =>
  useReply('report.dataFacts', request);

/** The register of internationally educated staff and the learning requests of one year; asked for once there is a year. */
export const useExperts = (year: number | null, version: Version): UseQueryResult<Replies['report.experts']> =>
  useReply('report.experts', { year: year ?? 0, version }, year !== null);

/** The ladder of pay bands; asked for once there is a year. */
export const useProgression = (year: number | null, version: Version): UseQueryResult<Replies['report.progression']> =>
  useReply('report.progression', { year: year ?? 0, version }, year !== null);
/** The plan, the lock and the ledger of a year; asked for once there is a year. */
export const useYearPage = (year: number | null, version: Version): UseQueryResult<Replies['year.get']> =>
  useReply('year.get', { year: year ?? 0, version }, year !== null);

/** The answer to a question about the register. */
export const useFoundExperts = (
  request: Requests['report.findExperts'],
): UseQueryResult<Replies['report.findExperts']> => useReply('report.findExperts', request);

export const useReconcile = (year: number): UseQueryResult<Replies['report.reconcile']> =>
  useReply('report.reconcile', { year });

export const useTraining = (request: Requests['report.training']): UseQueryResult<Replies['report.training']> =>
  useReply('report.training', request);

/** Journeys of joiners up to a year; asked for once there is a year. */
export const useJourneys = (year: number | null, version: Version): UseQueryResult<Replies['report.journeys']> =>
  useReply('report.journeys', { year: year ?? 0, version }, year !== null);
export const useTrainingCut = (
  request: Requests['report.trainingCut'],
): UseQueryResult<Replies['report.trainingCut']> => useReply('report.trainingCut', request);

export const useReconciledCell = (
  request: Requests['report.reconcileCell'],
): UseQueryResult<Replies['report.reconcileCell']> => useReply('report.reconcileCell', request);

export const useTwoGroups = (year: number): UseQueryResult<Replies['report.twoGroups']> =>
  useReply('report.twoGroups', { year });

export const useRows = (request: Requests['report.rows']): UseQueryResult<RowsReply> =>
  useReply('report.rows', request);

export const useTrainingRows = (request: Requests['report.trainingRows']): UseQueryResult<RowsReply> =>
  useReply('report.trainingRows', request);

export const useRegisterRows = (request: Requests['report.registerRows']): UseQueryResult<RowsReply> =>
  useReply('report.registerRows', request);

export const useRequestRows = (request: Requests['report.requestRows']): UseQueryResult<RowsReply> =>
  useReply('report.requestRows', request);

export const useTranslations = (version: Version): UseQueryResult<Replies['translations.list']> =>
  useReply('translations.list', { version });

export const useCourses = (version: Version): UseQueryResult<Replies['courses.list']> =>
  useReply('courses.list', { version });

export const useImports = (version: Version): UseQueryResult<Replies['imports.list']> =>
  useReply('imports.list', { version });

/** One live figure, by the key of its name. */
export const useMeasure = (request: Requests['measures.read']): UseQueryResult<Replies['measures.read']> =>
  useReply('measures.read', request);

/** The board paper as it would be exported now. For other readers only its cover changes: until it is there, the one before stays. */
export const usePaperPreview = (request: Requests['paper.preview']): UseQueryResult<Replies['paper.preview']> =>
  useQuery({
    queryKey: ['paper.preview', request] as const,
    queryFn: () => call('paper.preview', request),
    placeholderData: (before: Replies['paper.preview'] | undefined, query) => {
      const asked = query?.queryKey[1];
      return asked?.year === request.year && asked.version === request.version ? before : undefined;
    },
  });

/** The house template, and what of this paper does not fit into it. */
export const useTemplate = (request: Requests['template.get']): UseQueryResult<Replies['template.get']> =>
  useReply('template.get', request);

/** Every measure of the plan, measured again. */
export const useLedger = (version: Version): UseQueryResult<Replies['ledger.read']> =>
  useReply('ledger.read', { version, year: null });

export const useActions = (version: Version): UseQueryResult<Replies['actions.list']> =>
  useReply('actions.list', { version });

/** What was changed in one action. */
export const useActionHistory = (id: string): UseQueryResult<Replies['actions.history']> =>
  useReply('actions.history', { id });

/** Actions out of imported plans that are not measured yet. */
export const usePlanDrafts = (): UseQueryResult<Replies['plan.drafts']> => useReply('plan.drafts', {});

/** A change on the other side. Everything shown is asked for again afterwards, since one import can move every number. */
export const useChange = <C extends Channel>(channel: C): UseMutationResult<Replies[C], unknown, Requests[C]> => {
  const client = useQueryClient();
  return useMutation<Replies[C], unknown, Requests[C]>({
    mutationFn: (request) => call(channel, request),
    onSuccess: () => client.invalidateQueries(),
  });
};
