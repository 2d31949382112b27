// The list as a file.

function download(name, type, content) {
  const address = URL.createObjectURL(new Blob([content.toWellFormed()], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.download = name;
  link.href = address;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A finding as `cleanup check --report json` has it, with what only the page has. */
function exported(finding) {
  const { record } = finding;
  return {
    source: record.source, id: record.id, record_line: record.line ?? null, kind: finding.kind, confidence: finding.confidence,
    action: finding.action, evidence: finding.evidence ?? [], field: finding.of.field, start: finding.written[0],
    end: finding.written[1], line: finding.begin[0], column: finding.begin[1], end_line: finding.end[0], end_column: finding.end[1],
    declared_length: finding.declared_length ?? null,
    actual_length: finding.actual_length ?? null, length_unit: finding.length_unit ?? null, recovery: finding.recovery,
    status: finding.status ?? 'new', fingerprint: finding.id, leak: textOf(finding.of, finding.range),
    label: labels.get(finding.id) ?? null, change: finding.change ?? null,
  };
}

function exportJson() {
  download('findings.json', 'application/json', `${JSON.stringify(listed.map(exported), null, 2)}\n`);
}

function exportCsv() {
  const rows = listed.map(exported).map(row => ({ ...row, evidence: row.evidence.join(' ') }));
  const names = rows.length ? Object.keys(rows[0]) : [];
  const lines = [names, ...rows.map(row => Object.values(row))].map(row => `${row.map(cell).join(',')}\r\n`);
  download('findings.csv', 'text/csv', lines.join(''));
}

/** A cell of RFC 4180; a text that a spreadsheet would compute begins with an apostrophe, as in the tables of `cleanup clean`. */
function cell(value) {
  let text = String(value ?? '');
  if (typeof value === 'string' && /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
