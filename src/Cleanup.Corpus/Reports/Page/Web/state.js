// What is asked for stands behind the # of the address, so that it can be sent to others: filters, the search, the finding.

const filterNames = ['kind', 'confidence', 'action', 'change', 'label', 'source', 'host', 'folder', 'place', 'date'];
const stateNames = [...filterNames, 'q', 'sort', 'finding'];

let state = readState();

function readState() {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(stateNames.filter(name => given.get(name)).map(name => [name, given.get(name)]));
}

function addressOf(wanted) {
  const hash = new URLSearchParams();
  for (const name of stateNames) if (wanted[name]) hash.set(name, wanted[name]);
  return `#${hash}`;
}

/** The address of the same, but for what is given; another filter leaves the finding. */
function addressWith(changes) {
  const keepsFinding = Object.keys(changes).every(name => name === 'finding');
  return addressOf({ ...state, ...(keepsFinding ? {} : { finding: undefined }), ...changes });
}

/** Changes what is asked for. Only what people go back to becomes a step of the history. */
function change(changes, isStep = false) {
  const address = addressWith(changes);
  if (address === location.hash || (address === '#' && location.hash === '')) return;
  if (isStep) location.hash = address;
  else {
    history.replaceState(null, '', address);
    state = readState();
    render();
  }
}
