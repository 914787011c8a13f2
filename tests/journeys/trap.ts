import dgram from 'node:dgram';
import fs from 'node:fs';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { launch } from './harness';
import type { RunningApp } from './harness';

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

/** The app with a trap beside it. */
export const launchTrapped = async (): Promise<{ running: RunningApp; trap: Trap; close: () => Promise<void> }> => {
  const trap = await setTrap();
  const running = await launch();
  return {
    running,
    trap,
    close: async () => {
      await running.close();
      fs.rmSync(running.folder, { recursive: true, force: true });
      trap.close();
    },
  };
};
