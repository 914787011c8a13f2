import dgram from 'node:dgram';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** Listens on this machine for whatever gets out of the page; what comes is counted and never answered. */
export interface Trap {
  readonly port: number;
  readonly caught: () => readonly string[];
  readonly close: () => void;
}

export const setTrap = async (): Promise<Trap> => {
  const caught: string[] = [];
  const server = net.createServer((socket) => {
    caught.push('a connection');
    socket.on('data', (bytes) => caught.push(bytes.toString('latin1').slice(0, 80)));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = dgram.createSocket('udp4');
  datagrams.on('message', () => caught.push('a datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    port,
    caught: () => [...caught],
    close: () => {
      server.close();
      datagrams.close();
    },
  };
};
