// All that can be done, by keys.

const actions = {
  j: () => step(1),
  ArrowDown: () => step(1),
  k: () => step(-1),
  ArrowUp: () => step(-1),
  n: () => turn(1),
  p: () => turn(-1),
  l: () => label(current(), 'leak'),
  c: () => label(current(), 'content'),
  u: () => label(current(), undefined),
  '/': () => byId('q').focus(),
  '?': () => byId('help').showModal(),
  Enter: enter,
  Escape: escape,
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open || byId('findings').hidden && event.key !== '?') return;
  const at = event.target;
  const isField = at.matches?.('input, select, textarea');
  const scrolls = at.closest?.('.text, .scroll') && event.key.startsWith('Arrow');
  if (scrolls || (isField && event.key !== 'Escape' && !(event.key === 'Enter' && at.id === 'q'))) return;
  // A button or link does what it is for.
  if (event.key === 'Enter' && at.closest?.('a, button, summary')) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function enter() {
  const finding = current() ?? listed[0];
  if (!finding) return;
  read(finding);
  byId('finding').focus();
}

function escape() {
  if (document.activeElement === byId('q')) byId('q').blur();
  else if (state.finding) {
    change({ finding: undefined });
    byId('list').querySelector('a')?.focus();
  } else document.activeElement?.blur?.();
}
