import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import type { KeyFiles } from '../evidence/pack/make-keys.js';

/** `wasmagent keygen`: a pair of keys to sign evidence with. */
export default class Keygen extends BaseCommand {
  static override summary = 'Make a pair of Ed25519 keys to sign evidence with.';
  static override description =
    `Writes the private key (PKCS#8 PEM, readable by you alone) and beside it the public key, KEY.pub.pem. A file that is
there already is never overwritten. Give the public key to whoever verifies, by another way than the evidence.`;
  static override examples = [
    '<%= config.bin %> keygen --output key.pem',
    '<%= config.bin %> pilot --all --sign-key key.pem',
    '<%= config.bin %> verify artifacts --key key.pub.pem',
  ];
  static override flags = {
    output: Flags.string({ char: 'o', description: 'file for the private key', required: true, helpValue: 'KEY.pem' }),
  };

  async run(): Promise<KeyFiles> {
    const { flags } = await this.parse(Keygen);
    const { makeKeys } = await import('../evidence/pack/make-keys.js');
    const keys = makeKeys(flags.output);
    this.print(`private key  ${keys.privateKey}   (keep it; nobody else may read it)`);
    this.print(`public key   ${keys.publicKey}   (give it to whoever verifies)`);
    this.print(`key id       ${keys.keyid}`);
    return keys;
  }
}
