// The types of source-places.js, which is plain JavaScript because ward.js needs it before anything is compiled.
import type { Plugin } from 'esbuild';
export const sourcePlaces: Plugin;
