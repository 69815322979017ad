/**
 * The text as the server stores it: NFC, line ends as \n, no control characters but line end and tab, no outer white
 * space. Used to show a text at once as it will come back; what is refused is the server's to say.
 */
export function storedText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC')
    .trim();
}
