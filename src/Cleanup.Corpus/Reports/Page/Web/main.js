// Puts the page together.

const themes = ['system', 'light', 'dark'];

function showTheme(theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  byId('theme-name').textContent = theme;
}

function nextTheme() {
  const shownTheme = document.documentElement.dataset.theme ?? 'system';
  showTheme(themes[(themes.indexOf(shownTheme) + 1) % themes.length]);
}

/** Shows what is asked for anew. */
function render() {
  updateFilters();
  renderList();
  renderFinding();
  renderLabels();
}

function start() {
  renderVerdict();
  renderChanges();
  renderCharts();
  renderSources();
  renderFoot();
  byId('main').hidden = false;
  if (data.findings.length) {
    byId('findings').hidden = false;
    renderFilters();
    render();
  }
  byId('theme').addEventListener('click', nextTheme);
  byId('keys').addEventListener('click', () => byId('help').showModal());
  byId('export-json').addEventListener('click', exportJson);
  byId('export-csv').addEventListener('click', exportCsv);
  document.addEventListener('keydown', onKey);
  addEventListener('hashchange', onAddress);
  addEventListener('beforeunload', event => { if (unsaved && !canKeep) event.preventDefault(); });
  wideEnough.addEventListener('change', render);
  if (location.hash.length > 1) showFindings();
}

/** A link into the page was followed: what it asks for is shown from the top of the list. */
function onAddress() {
  state = readState();
  if (!state.finding) pageOfList = 0;
  if (data.findings.length) render();
  const top = byId('findings').getBoundingClientRect().top;
  if (top > innerHeight * 0.6 || (state.finding && !wideEnough.matches)) showFindings();
}

function showFindings() {
  const isRead = state.finding && !wideEnough.matches;
  byId(isRead ? 'split' : 'findings').scrollIntoView({ behavior: 'instant' });
}

start();
