/** The page follows what happens, as the server tells it. */
import { say, swap } from './parts.js';

let source = null;

function told({ data }) {
  document.body.classList.remove('stale');
  for (const { old, next } of swap(data)) {
    if (next.dataset.go) {
      location.assign(next.dataset.go);
      return;
    }
    if (next.dataset.say && next.dataset.say !== old.dataset.say) say(next.dataset.say);
    // In a list, what is new about one row and not the whole of it.
    for (const row of next.querySelectorAll('li[data-say]')) {
      const before = old.querySelector(`li[data-key="${row.dataset.key}"]`);
      if (before?.dataset.say !== row.dataset.say) say(row.dataset.say);
    }
  }
}

function open() {
  if (source || document.hidden) return;
  source = new EventSource(document.body.dataset.live);
  source.addEventListener('parts', told);
  source.addEventListener('trouble', ({ data }) => {
    document.body.classList.add('stale');
    say(data);
  });
  source.addEventListener('error', () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    source = null;
    document.body.classList.add('stale');
    say('This page is not live any more: load it anew, or sign in again.');
  });
}

function close() {
  source?.close();
  source = null;
}

export function startLive() {
  if (!document.body.dataset.live) return;
  open();
  // A browser opens six connections to a server, and every tab would hold one.
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
}
