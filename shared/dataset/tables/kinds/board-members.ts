import { ethnicityField } from './common-fields';
import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';

/** Board members: one row a member. */
export const boardMembers: TableKind<'board_members'> = {
  kind: 'board_members',
  year: 'snapshot',
  fields: [
    personal(
      'position',
      'Position',
      'Position|Board Position|Role|Board Role|Job Title|Post|Title of Post|Board Role Title|Position Title',
    ),
    field(
      'voting',
      'Voting',
      'Voting Status|Voting|Voting Member|Voting/Non-voting|Voting or Non-voting|Is Voting|Voting Rights|Voting Y/N|Vote|Has Vote|Voting Board Member',
      'voting',
    ),
    field(
      'executive',
      'Executive',
      'Executive / Non-executive|Executive|Executive or Non-executive|Exec/Non-exec|Exec / NED|Executive Status|Executive/NED|Type of Director|Director Type|Member Type|Board Member Type|ED/NED|Exec or NED|Is Executive|Executive Y/N|Executive Member|Exec',
      'executive',
    ),
    ethnicityField,
  ],
  needs: [['ethnicity'], ['voting', 'executive']],
  decides: ['voting', 'executive', 'ethnicity'],
  against: headers('Employee Number|Staff Group|Shortlisted|Course Name|Case Type|Assignment Number|Grade'),
};
