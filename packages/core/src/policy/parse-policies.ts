import { baselineYaml } from './baseline.ts';
import { type BuiltInPolicies, type ParsedPolicies, parsePolicyDocument } from './parse-policy-document.ts';

/** The guardrails and the baseline that apply where an organization changes nothing. */
export const builtInPolicies: BuiltInPolicies = parseBuiltIn();

/** Reads what an organization writes, as YAML or as JSON. */
export function parsePolicies(yaml: string): ParsedPolicies {
  return parsePolicyDocument(yaml, builtInPolicies);
}

function parseBuiltIn(): BuiltInPolicies {
  const parsed = parsePolicyDocument(baselineYaml, { guardrails: [], baseline: [] });
  if (!parsed.ok) throw new Error(`the baseline is broken: ${JSON.stringify(parsed.errors)}`);
  return { guardrails: parsed.document.guardrails, baseline: parsed.document.policies };
}
