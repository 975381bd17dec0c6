export declare const BRANCHES: number;
export interface GenerateOptions {
  bytes: number;
  seed?: number;
  profile?: 'large' | 'small';
  dirt?: number;
}
export interface Generated {
  records: number;
  groups: number;
  bad: number;
  bytes: number;
}
export declare function generateRollouts(options: GenerateOptions): Generator<Buffer, Generated, void>;
export declare function writeRollouts(path: string, options: GenerateOptions): Promise<Generated>;
