/** Puts new pieces of a page in the place of old ones, and keeps whoever stands in them where they are. */

/** What a screen reader is told; the same words twice are told twice. */
export function say(words) {
  const status = document.querySelector('#status');
  if (!status || !words) return;
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 50);
}

/** @param html pieces with `data-part`, each to take the place of the one with its id. @returns those that changed */
export function swap(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const changed = [];
  for (const part of fresh.querySelectorAll('[data-part]')) {
    const old = document.getElementById(part.id);
    if (!old || old.outerHTML === part.outerHTML) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const scrolled = [...old.querySelectorAll('.story')].map(({ scrollTop }) => scrollTop);
    const next = document.importNode(part, true);
    old.replaceWith(next);
    next.querySelectorAll('.story').forEach((story, at) => {
      story.scrollTop = scrolled[at] ?? 0;
    });
    if (focused?.id) document.getElementById(focused.id)?.focus({ preventScroll: true });
    changed.push({ old, next });
  }
  if (changed.length > 0) document.dispatchEvent(new CustomEvent('parts'));
  return changed;
}
