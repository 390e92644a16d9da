import { Injectable } from '@nestjs/common';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { levelTexts } from '../model/level-texts';
import type { ShelvedPack } from '../model/pack-shelf';

const PACKERS: Readonly<Record<string, (plain: Buffer) => Promise<Buffer>>> = { br: promisify(brotliCompress), gzip: promisify(gzip), identity: (plain) => Promise.resolve(plain) };

/** The long texts of frozen models, packed once a process and kind. */
@Injectable()
export class PackedTexts {
  private readonly kept = new WeakMap<ShelvedPack, Map<string, Promise<Buffer>>>();

  of(model: ShelvedPack, encoding: string): Promise<Buffer> {
    const kinds = this.kept.get(model) ?? new Map<string, Promise<Buffer>>();
    this.kept.set(model, kinds);
    const packed = kinds.get(encoding) ?? pack(model, encoding);
    kinds.set(encoding, packed);
    return packed;
  }
}

function pack(model: ShelvedPack, encoding: string): Promise<Buffer> {
  const texts = [...model.places.values()].map(({ statement }) => [statement.id, { why: statement.why, levels: levelTexts(statement) }] as const);
  const packer = PACKERS[encoding];
  if (!packer) throw new Error(`nothing packs as ${encoding}`);
  return packer(Buffer.from(JSON.stringify(Object.fromEntries(texts))));
}
