import type { ActionDraft } from './action';
import type { ActionTemplate } from './templates';

type FilledText = Pick<ActionDraft, 'issue' | 'change' | 'why' | 'measureOfSuccess'>;
export type Filled = FilledText & Pick<ActionDraft, 'tags' | 'highImpactActions'>;

/** The fields of an action as a template fills them. */
export const filledBy = (template: ActionTemplate): Filled => ({
  issue: template.issue,
  change: template.change,
  why: template.why,
  measureOfSuccess: template.measure,
  tags: template.tags,
  highImpactActions: template.highImpactActions,
});

/**
 * Puts a template into a form. Text that a person wrote stays: only a field that is empty, as the form began, or as another template left it is
 * replaced. Ticks are the template's.
 * @param own - what the form began with, and what earlier templates put in
 */
export const fillForm = (form: FilledText, filled: Filled, own: readonly FilledText[]): Filled => {
  const isOurs = (field: keyof FilledText): boolean =>
    form[field].trim() === '' || own.some((each) => each[field] === form[field]);
  const textOf = (field: keyof FilledText): string => (isOurs(field) ? filled[field] : form[field]);
  return {
    issue: textOf('issue'),
    change: textOf('change'),
    why: textOf('why'),
    measureOfSuccess: textOf('measureOfSuccess'),
    tags: filled.tags,
    highImpactActions: filled.highImpactActions,
  };
};
