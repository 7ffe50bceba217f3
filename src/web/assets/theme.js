/** Light or dark, as readers have their apps: a choice for the previews, kept for the next page. */
export function startThemes() {
  const stage = document.querySelector('.stage');
  const choice = document.querySelector('[data-theme-switch]');
  if (!stage || !choice) return;
  choice.hidden = false;
  const show = (theme) => {
    stage.dataset.theme = theme;
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === theme;
  };
  choice.addEventListener('change', ({ target }) => {
    show(target.value);
    localStorage.setItem('stop-press-theme', target.value);
  });
  const kept = localStorage.getItem('stop-press-theme');
  show(kept ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
}
