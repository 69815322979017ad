/** Far above the largest board; a server gone wrong must not fill the page's memory. */
const UNZIPPED_LIMIT = 128 * 1024 * 1024;

/** Puts parts of gzipped text together and unzips them. */
export async function gunzip(parts: readonly ArrayBuffer[]): Promise<string> {
  const zipped = new Blob([...parts]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder();
  let content = '';
  let size = 0;
  for (const reader = zipped.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) {
      return content + decoder.decode();
    }
    size += value.byteLength;
    if (size > UNZIPPED_LIMIT) {
      await reader.cancel();
      throw new RangeError('The snapshot is too large');
    }
    content += decoder.decode(value, { stream: true });
  }
}
