import { render } from 'preact';
import { openingViews } from '../contract/panelServer';
import { languageOfLocale } from '../plan/language';
import { Panel } from './Panel';
import { createServer, googleScriptRunner } from './server';

const { language, openingView } = document.documentElement.dataset;
const root = document.getElementById('panel');
if (root === null) throw new Error('sidebar.html has no element with the id "panel"');

const shownLanguage = languageOfLocale(language ?? '');
document.documentElement.lang = shownLanguage;
render(
  <Panel
    server={createServer(googleScriptRunner())}
    language={shownLanguage}
    openingView={openingViews.find((name) => name === openingView) ?? 'check'}
  />,
  root,
);
