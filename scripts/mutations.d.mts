export declare const MUTATIONS: readonly {
  name: string;
  file: string;
  find: string;
  replace: string;
  tests: readonly string[];
  inChild?: boolean;
}[];
