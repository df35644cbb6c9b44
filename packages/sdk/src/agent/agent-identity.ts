import { requireText } from '../require-text.ts';
import { invalid } from '../runplane-error.ts';

/** Who acts, and as what. */
export interface AgentIdentity {
  readonly name: string | null;
  readonly model: string | null;
  readonly version: string | null;
}

export interface AgentOptions {
  /** the agent that acts, for keys that are not bound to one */
  readonly agent?: string | undefined;
  /** the agent's own version, as it declares it */
  readonly agentVersion?: string | undefined;
  /** the model behind the agent, as it declares it */
  readonly model?: string | undefined;
}

/** A call that names another agent than the client's says nothing about that one's model and version. */
export function readAgent(options: AgentOptions, known: AgentIdentity): AgentIdentity {
  const name = options.agent ?? known.name;
  const inherited = name === known.name ? known : null;
  const model = options.model ?? inherited?.model ?? null;
  const version = options.agentVersion ?? inherited?.version ?? null;
  if (name !== null) requireText('options.agent', name);
  if (model !== null) requireText('options.model', model);
  if (version !== null) requireText('options.agentVersion', version);
  if (name === null && (model !== null || version !== null)) {
    throw invalid('options.agent', 'is missing: a model and a version are those of an agent with a name');
  }
  return { name, model, version };
}

/** As it is sent: text where there is only a name, undefined where there is nothing to say. */
export function agentMember({ name, model, version }: AgentIdentity): object | string | undefined {
  if (name === null) return undefined;
  if (model === null && version === null) return name;
  return { name, ...(model !== null && { model }), ...(version !== null && { version }) };
}
