import type { BuildOptions, Plugin } from 'esbuild';

/** What every bundle of this package is made with. */
export declare const SHARED: BuildOptions;

/** A plugin that takes one mechanism of mutations.mjs out while it is bundled. */
export declare function without(name: string | undefined): Plugin[];
