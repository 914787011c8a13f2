import type { Replies, Requests } from '../../shared/ipc/contract';
import { returnColumn } from '../../shared/dataset/annual-return/return-helper';
import type { Result } from '../../shared/ipc/errors';
import { tableToHtml, tableToTsv } from '../exporting/table-text';
import type { ClipboardContent } from './clipboard';
import type { DataProcess } from './data-process';

type Put = (content: ClipboardContent) => Promise<void>;

/** A drawing made by the data process from what may be shown; the page only says which. */
export const copyPicture = async (
  data: Pick<DataProcess, 'ask'>,
  put: Put,
  request: Requests['copy.picture'],
): Promise<Result<Replies['copy.picture']>> => {
  const drawn = await data.ask('picture.draw', request);
  if (!drawn.ok) return drawn;
  const { title, svg, png } = drawn.value;
  await put(png === null ? { text: svg } : { png });
  return { ok: true, value: { title } };
};

/** Cells that the page shows, as tab-separated text and as a table. */
export const copyTable = async (put: Put, request: Requests['copy.table']): Promise<Result<Replies['copy.table']>> => {
  await put({ text: tableToTsv(request), html: tableToHtml(request) });
  return { ok: true, value: { rows: request.rows.length } };
};

/** A column of the annual return as numbers below one another, asked of the data process: the page only says which. */
export const copyReturnColumn = async (
  data: Pick<DataProcess, 'ask'>,
  put: Put,
  { year, group }: Requests['copy.returnColumn'],
): Promise<Result<Replies['copy.returnColumn']>> => {
  const helper = await data.ask('report.returnHelper', { year });
  if (!helper.ok) return helper;
  const lines = returnColumn(helper.value.rows, group);
  await put({ text: lines.join('\r\n') });
  return { ok: true, value: { rows: lines.length } };
};
