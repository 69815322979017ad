/** How long the page may be busy at once, in milliseconds: well below the 50 at which people notice. */
const SLICE = 12;

/** Does the work in order, giving way to the browser between slices. Each piece is asked for when its turn comes. */
export async function inSlices(work: Iterable<() => void>): Promise<void> {
  let until = performance.now() + SLICE;
  for (const piece of work) {
    if (performance.now() > until) {
      await nextTurn();
      until = performance.now() + SLICE;
    }
    piece();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
