/** What is typed before everything is deleted. */
export const deletionWords = 'delete everything';
