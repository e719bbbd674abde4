/** The time zones of the machines that the tests run on (IANA names). */
export declare const timeZones: readonly string[];
