/** Writing an alert: the previews follow the keys, and the one question comes as a dialog. */
import { say, swap } from './parts.js';

const WAIT_MS = 250;
/** A book is not sent with every key. */
const LONG_CHARS = 100_000;
const LONG_WAIT_MS = 1_500;

let timer;
let asking = null;

/** Sends the form as it is. @returns the pieces; null where that failed, and was said, or a later one overtook it */
async function ask(form, what, pressed, toggle) {
  clearTimeout(timer);
  asking?.abort();
  asking = new AbortController();
  const fields = new FormData(form, pressed);
  fields.delete('file');
  if (toggle) fields.set('toggle', toggle);
  try {
    const answer = await fetch(`${form.dataset.compose}/${what}`, {
      method: 'POST',
      body: fields,
      headers: { 'x-desk': '1' },
      signal: asking.signal,
    });
    const words = await answer.text();
    if (answer.ok) return words;
    document.body.classList.add('stale');
    say(words);
  } catch (error) {
    if (error.name === 'AbortError') return null;
    document.body.classList.add('stale');
    say('Stop Press does not answer. What you wrote is still on this page.');
  }
  return null;
}

async function preview(form, pressed, toggle) {
  const pieces = await ask(form, 'preview', pressed, toggle);
  if (pieces === null) return;
  document.body.classList.remove('stale');
  swap(pieces);
  count(form);
}

async function confirm(form, pressed) {
  const pieces = await ask(form, 'confirm', pressed);
  if (pieces === null) return;
  // An earlier question must not be answered again where there is none now.
  document.querySelector('#dialog').replaceChildren();
  swap(pieces);
  const dialog = document.querySelector('#dialog');
  const question = dialog.querySelector('#question');
  if (!question) {
    say(document.querySelector('#going .problem')?.textContent);
    return;
  }
  dialog.showModal();
  // Not on the button: a key that is still held down must not say yes.
  question.focus();
}

/** Counts as the phone does; nothing is ever blocked for length. */
function count(form) {
  const input = form.elements.headline;
  const place = form.querySelector('#count');
  const fits = Number(input.dataset.fits);
  const headline = input.value.trim() || form.querySelector('#going')?.dataset.headline || '';
  const isOver = headline.length > fits;
  if (isOver && !place.classList.contains('over')) say(`The headline is over ${fits} characters; a phone cuts it.`);
  place.classList.toggle('over', isOver);
  const own = input.value.trim() === '' && headline !== '' ? `From the story: “${headline}” · ` : '';
  place.textContent =
    headline === '' ? 'Left empty, it is read out of the story.' : `${own}${headline.length} of ${fits}`;
}

export function startCompose() {
  const form = document.querySelector('form#compose');
  if (!form) return;
  count(form);
  form.addEventListener('input', ({ target }) => {
    if (target.name === 'file' || target.name === 'theme') return;
    count(form);
    clearTimeout(timer);
    timer = setTimeout(() => void preview(form), form.elements.text.value.length > LONG_CHARS ? LONG_WAIT_MS : WAIT_MS);
  });
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (submitter?.name === 'from') return;
    event.preventDefault();
    if (submitter?.dataset.do === 'confirm') void confirm(form, submitter);
    else void preview(form, submitter);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    void confirm(form);
  });
  const toggle = (event) => {
    const quote = event.target.closest('[data-toggle]');
    if (!quote) return false;
    event.preventDefault();
    void preview(form, undefined, quote.dataset.toggle);
    return true;
  };
  form.addEventListener('click', toggle);
  form.addEventListener(
    'keydown',
    (event) => (event.key === 'Enter' || event.key === ' ') && !event.repeat && toggle(event),
  );
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-close]')) return;
    event.preventDefault();
    document.querySelector('#dialog').close();
    form.querySelector('#going .send')?.focus();
  });
  // A preview's link leads out of the page on which somebody writes.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.stage a');
    if (link) link.target = '_blank';
  });
}
