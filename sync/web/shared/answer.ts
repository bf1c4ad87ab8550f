// What a browser asks the local office, and what it is told.
import type { Html } from './html.ts';

export interface Ask {
  readonly method: 'GET' | 'POST';
  /** The parts of the path after the token. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** What a form sends. */
  readonly fields: URLSearchParams;
}

export type Answer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: Html;
      readonly status?: number;
      /** Whether it has buttons that copy: the one script there is. */
      readonly copies?: boolean;
    }
  /** A whole page of the script's own. */
  | { readonly kind: 'document'; readonly text: string }
  | { readonly kind: 'style' | 'script'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'see'; readonly path: string };
