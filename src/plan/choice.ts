/**
 * What a person may decide about an event that was edited or deleted by hand in Calendar: take its values into the
 * sheet, put the event back as the sheet wants it, leave it as it is for good.
 */
export const choices = ['take', 'put-back', 'leave'] as const;

export type Choice = (typeof choices)[number];
