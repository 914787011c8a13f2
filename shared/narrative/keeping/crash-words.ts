/** What can stop without the person having asked for it. */
export type Stopped = 'data' | 'data_for_good' | 'window' | 'graphics' | 'helper' | 'app_last_time';

const kept = 'Everything that was saved is kept.';

const words: Readonly<Record<Stopped, string>> = {
  data: `The part of the app that keeps your data stopped and was started again. ${kept} What was being done at that moment, such as an import, was not stored: do it again.`,
  data_for_good: `The part of the app that keeps your data stopped several times and was not started again. ${kept} Close the workbench and start it once more. If it happens again, the page About has what to send to IT.`,
  window: `The window stopped and was opened again. ${kept} So is text you were typing in an action, up to the last half second: the Action plan lists it.`,
  graphics: `The part of the app that draws the window stopped and was started again. ${kept} You can go on.`,
  helper: `A helper of the window stopped and was started again. ${kept} You can go on.`,
  app_last_time: `The workbench did not close in the usual way last time. ${kept} So is text you were typing in an action, up to the last half second: the Action plan lists it. What was being done at that moment, such as an import, was not stored.`,
};

/** What stopped, in plain words, and what was kept. */
export const stoppedSentence = (what: Stopped): string => words[what];

/** The last words of an app that cannot go on. */
export const fatalWords = {
  message: 'The workbench has to close',
  detail: `Something went wrong in the app itself. ${kept} So is text you were typing in an action, up to the last half second. Start the workbench again. If it happens again, the page About has what to send to IT.`,
} as const;
