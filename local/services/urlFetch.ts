import type { HttpRequest, HttpResponse } from '../calendar-server/exchange';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';

type FetchResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** The only host behind which somebody answers. */
const knownHost = 'https://www.googleapis.com/';

/** Longest address that UrlFetchApp takes. */
const maximumUrlLength = 2_082;

const knownOptions: readonly string[] = ['method', 'headers', 'contentType', 'payload', 'muteHttpExceptions'];
const knownMethods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * The global UrlFetchApp. `exchange` answers, or throws when the answer is lost on the way, which a script sees as an
 * address that is unavailable.
 */
export function newUrlFetchApp(
  gate: ServiceGate,
  exchange: (request: HttpRequest) => HttpResponse,
): GoogleAppsScript.URL_Fetch.UrlFetchApp {
  return emulate<GoogleAppsScript.URL_Fetch.UrlFetchApp>(gate, 'UrlFetchApp', {
    fetch(url: string, options: object = {}) {
      const { request, isMuted } = readRequest(url, options);
      const response = exchangeOrRefuse(exchange, request);
      if (response.status >= 400 && !isMuted) {
        throw new ServiceError(
          `Request failed for ${knownHost.slice(0, -1)} returned code ${response.status}. Truncated server response: ` +
            `${response.body.slice(0, 180)} (use muteHttpExceptions option to examine full response)`,
        );
      }
      return newResponse(gate, response);
    },
  });
}

function exchangeOrRefuse(
  exchange: (request: HttpRequest) => HttpResponse,
  request: HttpRequest,
): HttpResponse {
  try {
    return exchange(request);
  } catch (error) {
    // Only a lost answer is the network's fault; anything else is the host's own and must not be hidden.
    if (error instanceof Error && error.name === 'ResponseLostError') {
      throw new ServiceError(`Address unavailable: ${request.url}`);
    }
    throw error;
  }
}

function readRequest(
  url: unknown,
  options: object,
): { readonly request: HttpRequest; readonly isMuted: boolean } {
  if (typeof url !== 'string')
    throw new ServiceError("The parameters don't match the method signature for UrlFetchApp.fetch.");
  if (url.length > maximumUrlLength) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
  if (!url.startsWith(knownHost)) throw new NotEmulatedError(`UrlFetchApp.fetch of ${url.slice(0, 100)}`);
  const given = new Map<string, unknown>(Object.entries(options));
  const unknown = [...given.keys()].find((name) => !knownOptions.includes(name));
  if (unknown !== undefined) throw new NotEmulatedError(`UrlFetchApp.fetch with the option ${unknown}`);
  const method = readText(given.get('method') ?? 'get', 'method').toLowerCase();
  if (!knownMethods.includes(method)) throw new ServiceError('Attribute provided with invalid value: method');
  const payload = given.get('payload');
  if (payload !== undefined && typeof payload !== 'string')
    throw new NotEmulatedError('UrlFetchApp.fetch with a form as payload');
  const contentType = given.get('contentType');
  const sent =
    payload === undefined
      ? undefined
      : readText(contentType ?? 'application/x-www-form-urlencoded', 'contentType');
  const headers: readonly [string, unknown][] = Object.entries(given.get('headers') ?? {});
  return {
    request: {
      method: method.toUpperCase(),
      url,
      headers: {
        ...Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        ...(sent === undefined ? {} : { 'content-type': sent }),
      },
      body: payload ?? '',
    },
    isMuted: given.get('muteHttpExceptions') === true,
  };
}

function readText(option: unknown, name: string): string {
  if (typeof option !== 'string') throw new ServiceError(`Attribute provided with invalid value: ${name}`);
  return option;
}

function newResponse(gate: ServiceGate, response: HttpResponse): FetchResponse {
  return emulate<FetchResponse>(gate, 'HTTPResponse', {
    getResponseCode: () => response.status,
    getContentText: () => response.body,
    getHeaders: () => ({ ...response.headers }),
    getAllHeaders: () => ({ ...response.headers }),
  });
}
