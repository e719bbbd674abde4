/**
 * The sidebar's HTML as HtmlService serves it, with `google.script` before any script of its own. `scriptRun` is the
 * bundle of client/scriptRun.
 */
export function sidebarDocument(html: string, scriptRun: string, functionNames: readonly string[]): string {
  const names = JSON.stringify(functionNames).replace(/</g, '\\u003c');
  const script = `<script>${scriptRun}\npartnerPlanScriptRun.installScriptRun(${names});</script>`;
  const opening = [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]
    .map((tag) => tag.exec(html))
    .find((found) => found !== null);
  const at = opening ? opening.index + opening[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

/**
 * What the sidebar's document may do: run its own inline scripts (no eval, as under HtmlService) and reach nothing
 * outside itself. The sandbox holds even when somebody opens the address alone.
 */
export const sidebarContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
].join('; ');
