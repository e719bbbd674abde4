/** One zone west of Greenwich with clock changes, UTC, one far east. */
export const timeZones = ['America/Los_Angeles', 'UTC', 'Asia/Vladivostok'];
