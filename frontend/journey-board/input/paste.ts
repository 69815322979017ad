/** A table as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes where needed. */
export function tableOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit !== '"') {
        cell += unit;
      } else if (text[i + 1] === '"') {
        cell += text[++i];
      } else {
        quoted = false;
      }
    } else if (unit === '"' && cell === '') {
      quoted = true;
    } else if (unit === '\t' || unit === '\n' || unit === '\r') {
      if (unit === '\r' && text[i + 1] === '\n') {
        i++;
      }
      rows.at(-1)!.push(cell);
      cell = '';
      if (unit !== '\t') {
        rows.push([]);
      }
    } else {
      cell += unit;
    }
  }
  rows.at(-1)!.push(cell);
  return withoutTrailingLine(rows);
}

/** Whether what was copied is a table of more than one cell, and not a text with an apostrophe and a line end. */
export function isTable(text: string): boolean {
  const rows = tableOf(text);
  return rows.length > 0 && rows[0].length > 1 && rows.every((row) => row.length === rows[0].length);
}

function withoutTrailingLine(rows: string[][]): string[][] {
  const last = rows.at(-1)!;
  return last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
