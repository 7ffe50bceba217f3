/** What every page of the desk does with scripts; without them it still works by forms. */
import { startCompose } from './compose.js';
import { startCountdowns } from './countdown.js';
import { startLive } from './live.js';
import { startThemes } from './theme.js';

document.documentElement.classList.add('scripted');

/** The server writes times by the reader's clock, and has to be told which one that is. */
function tellZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isKnown = document.cookie.split('; ').some((each) => each === `stop-press-zone=${timeZone}`);
  if (isKnown) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser, and not on http.
  document.cookie = `stop-press-zone=${timeZone}; path=/desk; max-age=31536000; samesite=strict`;
  // Asked once only: a browser that keeps no cookie would be sent round for ever.
  if (
    document.body.dataset.zone !== timeZone &&
    document.cookie.includes(timeZone) &&
    !document.querySelector('form.change')
  )
    location.reload();
}

tellZone();
startThemes();
startCountdowns();
startLive();
startCompose();
