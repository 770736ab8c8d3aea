/** The words of the site in Brazilian Portuguese. */
import type { Words } from '../index.ts';
import accountScreen from './account-screen.json' with { type: 'json' };
import annotatedShot from './annotated-shot.json' with { type: 'json' };
import checklist from './checklist.json' with { type: 'json' };
import codeSamples from './code-samples.json' with { type: 'json' };
import drills from './drills.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import gateway from './gateway.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import guide from './guide.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import incident from './incident.json' with { type: 'json' };
import leakRules from './leak-rules.json' with { type: 'json' };
import messages from './messages.json' with { type: 'json' };
import notThere from './not-there.json' with { type: 'json' };
import practice from './practice.json' with { type: 'json' };
import procedures from './procedures.json' with { type: 'json' };
import progress from './progress.json' with { type: 'json' };
import requestConsole from './request-console.json' with { type: 'json' };
import screenMap from './screen-map.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import shots from './shots.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import tickList from './tick-list.json' with { type: 'json' };
import tokenAnatomy from './token-anatomy.json' with { type: 'json' };

const words: Words = {
  accountScreen,
  annotatedShot,
  checklist,
  codeSamples,
  drills,
  facts,
  gateway,
  glossary,
  guide,
  home,
  incident,
  leakRules,
  messages,
  notThere,
  practice,
  procedures,
  progress,
  requestConsole,
  screenMap,
  search,
  shots,
  site,
  sources,
  tickList,
  tokenAnatomy,
};

export default words;
