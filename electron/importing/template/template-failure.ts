import { WorkbenchFailure } from '../../ipc/failure';

/** Why a file cannot be a template, for whoever reads the error by program. */
export type TemplateFault = 'empty' | 'damaged' | 'protected' | 'too_large' | 'not_word' | 'macros' | 'no_placeholders';

/** A house template that cannot be used. The message says what happened and what to do; that nothing was changed is added here. */
export const templateFailure = (reason: TemplateFault, happened: string, whatToDo: string): WorkbenchFailure =>
  new WorkbenchFailure('not_a_template', `${happened} Nothing was changed. ${whatToDo}`, { reason });

export const damagedTemplate = (fileName: string): WorkbenchFailure =>
  templateFailure(
    'damaged',
    `“${fileName}” is damaged or was only partly copied.`,
    'Open it in Word, save a copy there and choose the copy.',
  );
