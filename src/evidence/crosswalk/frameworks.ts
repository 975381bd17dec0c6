import type { CrosswalkFramework } from '../../contracts/crosswalk.generated.js';
import euAiAct from './eu-ai-act.json' with { type: 'json' };
import iso42001 from './iso-42001-2023.json' with { type: 'json' };
import nistAiRmf from './nist-ai-rmf-1.0.json' with { type: 'json' };
import owaspAgentic from './owasp-agentic-2026.json' with { type: 'json' };
import owaspLlm from './owasp-llm-2025.json' with { type: 'json' };

/** The frameworks that a run is held against, as dated data: what each entry is, and which cases show part of it. */
export const FRAMEWORKS: readonly CrosswalkFramework[] = [owaspAgentic, owaspLlm, nistAiRmf, euAiAct, iso42001];
