import { render } from 'preact';
import { openingViews } from '../contract/panelServer';
import { panelFrameWords } from '../messages/panel';
import { languages } from '../plan/language';
import { Panel } from './Panel';
import { createServer, googleScriptRunner } from './server';

const { dataset } = document.documentElement;
const root = document.getElementById('panel');
if (root === null) throw new Error('sidebar.html has no element with the id "panel"');

// The build writes the language into the page and leaves out the words of all others.
const language = languages.find((name) => name === dataset.language && name in panelFrameWords.panelName);
if (language === undefined) throw new Error(`the page has no words in "${dataset.language ?? ''}"`);

render(
  <Panel
    server={createServer(googleScriptRunner())}
    language={language}
    openingView={openingViews.find((name) => name === dataset.openingView) ?? 'check'}
  />,
  root,
);
