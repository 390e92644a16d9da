/** A release as everybody who is signed in may see it. */
export interface PublishedRelease {
  readonly id: string;
  readonly number: number;
  readonly digest: string;
  readonly publishedAt: Date;
}
