import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to the server that can be cut in mid-flight, whatever is under way, and be away for a while. */
export class FlakyNetwork {
  readonly #server: Server;
  readonly #connections = new Set<Socket>();
  #away = false;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(url: string): Promise<FlakyNetwork> {
    const target = new URL(url.replace(/^ws/, 'http'));
    const server = createServer();
    const network = new FlakyNetwork(server);
    server.on('connection', (near) => {
      if (network.isAway) {
        near.destroy();
      } else {
        network.#join(near, connect(Number(target.port || 80), target.hostname));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What is under way is lost on both sides. */
  cut(): void {
    this.#connections.forEach((socket) => socket.resetAndDestroy());
  }

  /** Until it is back nobody gets through. */
  get isAway(): boolean {
    return this.#away;
  }

  goAway(): void {
    this.#away = true;
    this.cut();
  }

  comeBack(): void {
    this.#away = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(near: Socket, far: Socket): void {
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      this.#connections.add(socket);
      socket.setNoDelay(true);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#connections.delete(socket);
        other.destroy();
      });
    }
  }
}
