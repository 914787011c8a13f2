import type { RequestCounts } from '../../indicators/experts/request-counts';
import { refusalReasons } from '../../reference/outcomes-requests';
import type { RefusalReason } from '../../reference/outcomes-requests';
import { joinTables, noTable } from '../join-tables';
import type { Table } from '../types';

/** Approved requests with something and without it; nothing where the file does not say. */
const partTable = (id: string, count: number | null, approved: number): Table =>
  count === null
    ? noTable
    : {
        cells: [
          { id, value: count },
          { id: `not-${id}`, value: approved - count },
        ],
        sums: [{ total: 'approved', parts: [id, `not-${id}`] }],
      };

export const reasonId = (reason: RefusalReason | null): string => `reason|${reason ?? 'not said'}`;

/** Refused requests by kind of reason; null for those without any. */
export const reasonCounts = ({
  reasons,
  refused,
}: RequestCounts): readonly (readonly [RefusalReason | null, number])[] => {
  const said = refusalReasons.map((reason): readonly [RefusalReason, number] => [reason, reasons[reason] ?? 0]);
  const sum = said.reduce((total, [, count]) => total + count, 0);
  return [...said, [null, refused - sum]];
};

/** Each refused request has one kind of reason, or none. */
const reasonsTable = (counts: RequestCounts): Table => {
  const parts = reasonCounts(counts);
  return {
    cells: parts.map(([reason, value]) => ({ id: reasonId(reason), value })),
    sums: [{ total: 'refused', parts: parts.map(([reason]) => reasonId(reason)) }],
  };
};

/** All ways in which the counts of one group add up. No total across groups is ever printed, so each group stands alone. */
export const requestsTable = (counts: RequestCounts): Table => {
  const { asked, approved, refused, funded, attended } = counts;
  return joinTables([
    {
      cells: [
        { id: 'asked', value: asked, worth: 3 },
        { id: 'approved', value: approved, worth: 2 },
        { id: 'refused', value: refused, worth: 2 },
        { id: 'open', value: asked - approved - refused },
        { id: 'decided', value: approved + refused, worth: 5 },
        { id: 'notApproved', value: asked - approved },
      ],
      sums: [
        { total: 'asked', parts: ['decided', 'open'] },
        { total: 'decided', parts: ['approved', 'refused'] },
        { total: 'asked', parts: ['approved', 'notApproved'] },
        { total: 'notApproved', parts: ['refused', 'open'] },
      ],
    },
    partTable('funded', funded, approved),
    partTable('attended', attended, approved),
    reasonsTable(counts),
  ]);
};
