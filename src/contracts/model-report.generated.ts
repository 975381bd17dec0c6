// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * The kinds of models, how each is named on the command line, and whether it can be asked here. It never holds a key.
 */
export interface ModelReport {
  schema_version: 'model-report/v1';
  version: string;
  /**
   * where the list prices were read, and the day they stood there
   */
  prices: {
    page: string;
    asOf: string;
  };
  /**
   * @minItems 1
   */
  models: ModelEntry[];
}
export interface ModelEntry {
  name: 'scripted' | 'replay' | 'anthropic';
  summary: string;
  /**
   * how it is named on the command line
   *
   * @minItems 1
   */
  names: string[];
  /**
   * whether anything leaves this process
   */
  usesNetwork: boolean;
  /**
   * whether it can be asked here, as far as that is known without asking
   */
  availability:
    | {
        status: 'ready';
      }
    | {
        status: 'unavailable';
        reason: string;
        suggestions: string[];
      };
  endpoint?: ModelEndpointReport;
  /**
   * what the endpoint said; only where it was asked
   */
  check?:
    | {
        status: 'answers';
        ms: number;
        /**
         * ids it lists, at most 100; absent where it lists none
         */
        models?: string[];
        /**
         * whether modelId is among all it lists
         */
        isListed?: boolean;
      }
    | {
        status: 'fails';
        reason: string;
      };
}
export interface ModelEndpointReport {
  baseUrl: string;
  /**
   * this machine: nothing is paid for, and a key may be absent
   */
  isLocal: boolean;
  hasKey: boolean;
  /**
   * the model that the name alone stands for
   */
  modelId: string;
  takesTemperature: boolean;
  /**
   * US dollars per million tokens by list price, an estimate; null where it is not known
   */
  price: null | {
    input: number;
    output: number;
  };
}
