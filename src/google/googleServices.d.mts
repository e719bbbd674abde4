/** The globals of Apps Script that reach Google. */
export declare const googleServices: readonly string[];
