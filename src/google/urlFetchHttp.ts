import { type Http, HttpUnreachableError } from '../calendar/api/http';

/** HTTP over UrlFetchApp with the person's own token; needs the scope `script.external_request`. */
export function createUrlFetchHttp(): Http {
  let token: string | undefined;
  return {
    fetch(request) {
      token ??= ScriptApp.getOAuthToken();
      const options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions = {
        method: request.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
        headers: { Authorization: `Bearer ${token}` },
        muteHttpExceptions: true,
        ...(request.contentType !== undefined && { contentType: request.contentType }),
        ...(request.body !== undefined && { payload: request.body }),
      };
      const response = fetchOnce(request.url, options);
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(response.getHeaders()))
        headers[name.toLowerCase()] = String(value);
      return { status: response.getResponseCode(), headers, body: response.getContentText() };
    },
  };
}

/** With HTTP errors muted, an exception means that no answer came. */
function fetchOnce(
  url: string,
  options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions,
): GoogleAppsScript.URL_Fetch.HTTPResponse {
  try {
    return UrlFetchApp.fetch(url, options);
  } catch (error) {
    throw new HttpUnreachableError(error);
  }
}
