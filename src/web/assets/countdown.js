/** The seconds in which something can be undone. */
const SKEW_MS = Number(document.body.dataset.now) - Date.now();

function tick() {
  for (const countdown of document.querySelectorAll('[data-due]')) {
    const left = Math.max(0, Math.ceil((Number(countdown.dataset.due) - Date.now() - SKEW_MS) / 1_000));
    countdown.textContent = left === 0 ? 'is on its way' : `goes out in ${left} s`;
  }
}

export function startCountdowns() {
  tick();
  setInterval(tick, 250);
  document.addEventListener('parts', tick);
}
