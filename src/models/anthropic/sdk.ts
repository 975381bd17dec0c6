/**
 * The two parts of the provider's SDK that are used. Loaded when a model is opened and not before; and named here, since
 * a bundler keeps everything of a package that is itself loaded late.
 */
export { BaseAnthropic } from '@anthropic-ai/sdk/client';
export { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
