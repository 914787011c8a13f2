/** Does what the app must never do: asks for a name, connects, sends. Run under the same watch, to show that the watch sees it. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

dns.lookup('workbench.invalid', () => undefined);
net.connect({ host: '203.0.113.1', port: 443 }).on('error', () => undefined);
dgram.createSocket('udp4').send('a', 9, '203.0.113.2', () => undefined);
setTimeout(() => process.exit(0), 1500);
