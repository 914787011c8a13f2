import type { Version } from '../reference/settings';
import type { Audience } from './release.types';

/** Who a version is for where nobody says it. */
export const usualAudience: Readonly<Record<Version, Audience>> = { restricted: 'board', public: 'public' };
