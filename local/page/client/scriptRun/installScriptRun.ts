import { readFrameAnswer } from './frameMessages';
import type { FrameMessage } from './frameMessages';
import { ScriptCalls } from './scriptRunner';

/**
 * Puts `google.script` into the sidebar's document, as HtmlService does. The server writes this script and a call
 * of it with the function names at the head of the document. The frame has no origin of its own, so messages go to
 * whatever page holds it; `frame-ancestors` makes sure that it is ours.
 */
export function installScriptRun(functionNames: readonly string[]): void {
  const send = (message: FrameMessage): void => {
    window.parent.postMessage(message, '*');
  };
  const calls = new ScriptCalls(functionNames, send, (error) => {
    console.error(error);
  });
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const answer = readFrameAnswer(event.data);
    if (answer) calls.receive(answer.callNumber, answer.result);
  });
  const host = {
    close: () => {
      send({ kind: 'close' });
    },
    editor: {
      focus: () => {
        send({ kind: 'focus-editor' });
      },
    },
    // Of use in dialogs only: a sidebar keeps its 300 px.
    setWidth: () => undefined,
    setHeight: () => undefined,
  };
  Object.defineProperty(window, 'google', { value: { script: { run: calls.runner(), host } } });
  document.addEventListener('click', openLinkOutside, { capture: true });
  // A file let go here would take the place of the panel; the page around it takes files.
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
    });
  }
}

/** `<base target="_top">` would lead out of the page, which the sandbox forbids; a new tab does not. */
function openLinkOutside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
