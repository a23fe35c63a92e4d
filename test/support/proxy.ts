import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire that a test can cut: what connects to it reaches the server behind it. */
export interface Wire {
  readonly port: number;
  /** Breaks every connection on both sides. */
  cut(): void;
  /** Carries nothing for so many milliseconds; nobody is told. */
  stall(milliseconds: number): void;
  /** Carries nothing more for whoever is connected, and nobody is told; who connects anew is served. */
  forsake(): void;
  stop(): Promise<void>;
}

/** Lays a wire from a port of the loopback address, any that is free unless it is named, to `target`. */
export async function layWire(target: number, from = 0): Promise<Wire> {
  const sockets = new Set<Socket>();
  let stalled: NodeJS.Timeout | undefined;
  const carry = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk) => void (to.write(chunk) || from.pause()));
    to.on('drain', () => void (stalled === undefined && from.resume()));
    from.on('error', () => undefined); // what is cut closes, and that is what both sides are to see
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    if (stalled !== undefined) from.pause();
  };
  const server = createServer((client) => {
    const behind = connect(target, '127.0.0.1');
    carry(client, behind);
    carry(behind, client);
  });
  server.listen(from, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const flow = () => {
    stalled = undefined;
    sockets.forEach((socket) => socket.resume());
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    stall: (milliseconds) => {
      clearTimeout(stalled);
      stalled = setTimeout(flow, milliseconds);
      sockets.forEach((socket) => socket.pause());
    },
    forsake: () =>
      sockets.forEach((socket) => {
        socket.removeAllListeners('data');
        socket.resume();
      }),
    stop: async () => {
      clearTimeout(stalled);
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
