import { Page } from './page';
import { ServerConnection } from './serverConnection';

/** Opens the spreadsheet, as loading it on Google does, and shows it. */
async function openPage(): Promise<void> {
  // The token in the address has done its work: the browser has its cookie.
  history.replaceState(null, '', '/');
  const server = new ServerConnection();
  const { state, result } = await server.perform('/open', {});
  const page = new Page(server, state);
  document.body.replaceChildren(page.root);
  page.start();
  page.showResult(result);
}

void openPage();
