import { refuseInvalid, refuseMalformed, refuseUnemulated } from './refusals';

/** Parameters that every method takes: all but `fields`, which is read before them, change nothing here. */
const parametersOfEveryMethod = ['alt', 'fields', 'key', 'prettyPrint', 'quotaUser', 'userIp'];

/** The query of one request, read by type; refuses what the method does not take. */
export class QueryParameters {
  constructor(
    private readonly query: URLSearchParams,
    known: readonly string[],
  ) {
    for (const name of query.keys()) {
      if (!known.includes(name) && !parametersOfEveryMethod.includes(name)) {
        refuseUnemulated(`the query parameter ${name}`);
      }
    }
  }

  text(name: string): string | undefined {
    return this.query.get(name) ?? undefined;
  }

  /** All values of a parameter that may repeat. */
  texts(name: string): string[] {
    return this.query.getAll(name);
  }

  has(name: string): boolean {
    return this.query.has(name);
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (text !== 'true' && text !== 'false') refuseInvalid(`Invalid boolean value: '${text}'.`, name);
    return text === 'true';
  }

  /** A whole number from 1 up. */
  count(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^[1-9]\d{0,8}$/.test(text)) return refuseInvalid(`Invalid integer value: '${text}'.`, name);
    return Number(text);
  }

  /** A moment in milliseconds since the epoch; its text has to carry an offset. */
  instant(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
    const instant = withOffset.test(text) ? Date.parse(text.replace(/\.\d+/, '')) : NaN;
    return Number.isNaN(instant) ? refuseMalformed() : instant;
  }

  /** The same text for the same query, the named parameters left out. */
  fingerprint(leftOut: readonly string[]): string {
    return JSON.stringify([...this.query].filter(([name]) => !leftOut.includes(name)).sort());
  }
}
