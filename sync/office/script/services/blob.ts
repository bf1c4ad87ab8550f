// Blob.
import type { Blob } from '../vm/apps-script-types.ts';
import { bytesOf, signed } from '../vm/bytes.ts';

type Members = 'getBytes' | 'getContentType' | 'getDataAsString' | 'getName' | 'isGoogleType';

// getBytes answers an Int8Array to the membrane, which hands the script an array of its own.
type Promised = Omit<Pick<Blob, Members>, 'getBytes'> & { getBytes(): ArrayLike<number> };

export class BlobStandIn implements Promised {
  constructor(
    readonly bytes: Uint8Array,
    private mimeType: string | null,
    private name: string | null,
  ) {}

  getBytes(): Int8Array {
    return signed(this.bytes);
  }
  getContentType(): string | null {
    return this.mimeType;
  }
  getDataAsString(charset = 'UTF-8'): string {
    if (!/^utf-?8$/i.test(charset)) throw new Error(`Invalid argument: ${charset}`);
    return Buffer.from(this.bytes).toString('utf8');
  }
  getName(): string | null {
    return this.name;
  }
  isGoogleType(): boolean {
    return false;
  }
  setName(name: string): this {
    this.name = name;
    return this;
  }
  setContentType(mimeType: string | null): this {
    this.mimeType = mimeType;
    return this;
  }
  copyBlob(): BlobStandIn {
    return new BlobStandIn(this.bytes, this.mimeType, this.name);
  }
  getBlob(): BlobStandIn {
    return this;
  }
}

export const newBlob = (data: unknown, mimeType?: string, name?: string): BlobStandIn =>
  new BlobStandIn(
    bytesOf(data, 'data'),
    mimeType ?? (typeof data === 'string' ? 'text/plain' : null),
    name ?? null,
  );
