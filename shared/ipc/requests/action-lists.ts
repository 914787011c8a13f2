import { z } from 'zod';
import { actionStatuses, actionTags } from '../../actions/action';

export const actionTagList = z.array(z.enum(actionTags)).max(actionTags.length).readonly();

export const highImpactList = z
  .array(z.literal([1, 2, 3, 4, 5, 6]))
  .max(6)
  .readonly();

/** What is changed in several actions at once; null and empty lists leave a field as it is. */
export const bulkChange = z.strictObject({
  status: z.enum(actionStatuses).nullable(),
  owner: z.string().min(1).max(300).nullable(),
  due: z.iso.date().nullable(),
  addTags: actionTagList,
  removeTags: actionTagList,
  addHighImpactActions: highImpactList,
  removeHighImpactActions: highImpactList,
});
