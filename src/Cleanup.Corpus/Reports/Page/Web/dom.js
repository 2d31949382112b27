// Makes elements. Whatever comes from the data goes in as text: nothing here reads markup, and links lead into this page only.

const svgNamespace = 'http://www.w3.org/2000/svg';

function byId(id) {
  return document.getElementById(id);
}

function make(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function makeSvg(tag, attributes, ...children) {
  return fill(document.createElementNS(svgNamespace, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'href' && !String(value).startsWith('#')) throw new Error('a link out of the page');
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

function replace(element, ...children) {
  element.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined));
  element.hidden = false;
}

/** The head of a table. */
function headings(names, ...more) {
  return make('thead', null, make('tr', null, names.map(name => make('th', { scope: 'col' }, name)), more));
}

function button(label, onclick, attributes) {
  return make('button', { type: 'button', class: 'quiet', onclick, ...attributes }, label);
}

const plainNumber = new Intl.NumberFormat('en-US');

function number(value) {
  return plainNumber.format(value);
}

function signed(value) {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

function count(value, one, many) {
  return `${number(value)} ${value === 1 ? one : many ?? `${one}s`}`;
}

function percent(part, whole) {
  if (!whole || !part) return '0 %';
  const share = 100 * part / whole;
  if (share < 0.1) return 'under 0.1 %';
  return `${share < 10 ? Math.round(share * 10) / 10 : Math.round(share)} %`;
}
