/** A task that is due on a day is due when its working day ends. */
export const WORKING_DAY_ENDS = '18:00';
