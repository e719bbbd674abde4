/** The part of the package that we use; it ships no types. */
declare module 'imurmurhash' {
  export default class MurmurHash3 {
    /** `text` must be ASCII. */
    constructor(text: string, seed: number);
    /** The hash as an unsigned 32-bit number. */
    result(): number;
  }
}
