/** Runs in the browser: asks for the panels twice a second and puts in what changed. */
export const SCRIPT = `
const main = document.getElementById('panels');
const wanted = new URLSearchParams(location.search);
const toEnd = () => document.querySelectorAll('.channel').forEach((c) => { c.scrollTop = c.scrollHeight; });
addEventListener('click', (event) => {
  const tab = event.target.closest('[data-channel]');
  if (!tab) return;
  event.preventDefault();
  wanted.set(tab.dataset.platform, tab.dataset.channel);
  follow();
});
async function follow() {
  const asked = new URLSearchParams(wanted);
  asked.set('seen', main.dataset.state);
  const answer = await fetch(main.dataset.from + '?' + asked).catch(() => null);
  if (answer?.status !== 200) return;
  const { state, html } = await answer.json();
  main.dataset.state = state;
  main.innerHTML = html;
  toEnd();
}
setInterval(follow, 500);
toEnd();
`;
