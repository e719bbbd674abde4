import { packagedBrowser } from './browser';

/**
 * Runs once before the browser tests: two test files that unpack the packaged browser at the same moment would start
 * a half-written file (ETXTBSY). Where it is not needed or cannot be had, the tests themselves say so.
 */
export default function unpackBrowser(): void {
  packagedBrowser();
}
