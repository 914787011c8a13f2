export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  /** Paths of pages that belong to this entry. */
  readonly covers: RegExp;
}

export const navigation: readonly NavigationItem[] = [
  { path: '/', label: 'Overview', covers: /^\/$/ },
  { path: '/indicators', label: 'Indicators', covers: /^\/indicators/ },
  { path: '/progression', label: 'Progression', covers: /^\/progression/ },
  { path: '/compare', label: 'Compare', covers: /^\/compare/ },
  { path: '/training', label: 'Training', covers: /^\/training/ },
  { path: '/journeys', label: 'Journeys', covers: /^\/journeys/ },
  { path: '/experts', label: 'Experts in our midst', covers: /^\/experts/ },
  { path: '/learning', label: 'Learning requests', covers: /^\/learning/ },
  { path: '/actions', label: 'Action plan', covers: /^\/actions/ },
  { path: '/year', label: 'Year', covers: /^\/year/ },
  { path: '/board-paper', label: 'Board paper', covers: /^\/board-paper/ },
  { path: '/quick-comparison', label: 'Quick comparison', covers: /^\/quick-comparison/ },
  { path: '/data', label: 'Data', covers: /^\/(data|import|translator)/ },
  { path: '/organisation', label: 'Organisation', covers: /^\/(organisation|handover)/ },
  { path: '/settings', label: 'Settings', covers: /^\/(settings|about|protection)/ },
  { path: '/help', label: 'Help', covers: /^\/help/ },
];
