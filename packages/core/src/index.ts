export type { Action, EnvironmentClass } from './action/action.ts';
export { environmentClass } from './action/action.ts';
export type {
  CanonicalAction,
  Category,
  Effect,
  MeasureName,
  Reversibility,
  Sensitivity,
} from './catalogue/canonical-action.ts';
export { canonicalAction, canonicalActions } from './catalogue/catalogue.ts';
export type { Classification, Evidence, Measure, Measures, Problem } from './classify/classification.ts';
export { type Classifier, createClassifier } from './classify/classify.ts';
export { classifyTool } from './classify/definition/classify-tool.ts';
export type { ToolReading } from './classify/definition/tool-reading.ts';
export {
  type Evaluation,
  evaluateReadings,
  type JudgedReading,
  judgeReadings,
} from './classify/evaluate/evaluate-readings.ts';
export type { Rate } from './classify/evaluate/rate.ts';
export { type LineFault, readLabelledTools } from './classify/evaluate/read-labelled-tools.ts';
export { measuresShown, type ShownMeasures } from './classify/measure/measures-shown.ts';
export { placesOf } from './classify/measure/places-of.ts';
export { placesInArguments } from './classify/measure/stated-places.ts';
export { decide } from './decide/decide.ts';
export { decideStrictest, type Judgement } from './decide/decide-strictest.ts';
export { stopVerdict } from './decide/stop.ts';
export { outcomesOf, traceOf } from './decide/trace.ts';
export type * from './decide/verdict.ts';
export { type Freezable, type FreezeScope, isFrozenBy } from './freeze/freeze.ts';
export type { Flag, InspectedPart, Inspection } from './inspect/inspection.ts';
export { inspectors } from './inspect/inspectors.ts';
export { loadInspectors } from './inspect/sql/parsers.ts';
export { canonicalJson } from './json/canonical-json.ts';
export { isJsonObject, type JsonObject, type JsonValue, type Sha256 } from './json/json.ts';
export type { JsonLimits, JsonProblem } from './json/json-fault.ts';
export { defaultJsonLimits, type ParsedJson, parseStrictJson } from './json/parse-json.ts';
export {
  applyBudgets,
  type Budgeted,
  type OwnCharges,
  recheckBudgets,
} from './limits/apply-budgets.ts';
export type { BudgetUse, Requested } from './limits/budget-use.ts';
export * from './limits/charge.ts';
export type { BudgetPlace } from './limits/check-use.ts';
export type { BudgetPlan } from './limits/compile-budgets.ts';
export * from './limits/counter.ts';
export type { Scopes } from './limits/counters-of.ts';
export * from './limits/execution.ts';
export type { LimitState } from './limits/limit-state.ts';
export { counterPrefix, listBudgets } from './limits/list-budgets.ts';
export * from './limits/replay-charges.ts';
export * from './limits/standing.ts';
export { decodeBase64, encodeBase64 } from './log/base64.ts';
export * from './log/checkpoint.ts';
export { commitmentOf, type Opening, opensCommitment } from './log/commitment.ts';
export { type ExtendedTree, emptyFrontier, extendTree, type Frontier, rootOf } from './log/merkle.ts';
export { createNodeHash, emptyRoot, equalBytes, leafHash } from './log/node-hash.ts';
export {
  type ConsistencyClaim,
  consistencyProof,
  fold,
  type InclusionClaim,
  inclusionProof,
  type NodeAt,
  verifyConsistency,
  verifyInclusion,
} from './log/proof.ts';
export * from './log/signed-note.ts';
export * from './log/tile.ts';
export { completedNodes, consistencyNodes, frontierNodes, inclusionNodes, type TreeNode } from './log/tree-nodes.ts';
export { formatVkey, type NoteKey, noteKey, parseVkey } from './log/vkey.ts';
export * from './money/decimal.ts';
export { maxPermitSeconds, type PermitClaims, type PermitGrant, permitClaims } from './permit/permit-claims.ts';
export { type PermitJwk, permitKeyThumbprint, toPermitJwk } from './permit/permit-key.ts';
export {
  maxPermitLength,
  type PermitHeader,
  permitSigningInput,
  signJwsPermit,
} from './permit/sign-jws-permit.ts';
export { baselineYaml, engineVersion } from './policy/baseline.ts';
export { type CompiledPolicySet, compilePolicies, digestInput } from './policy/compile-policies.ts';
export { builtInPolicies, parsePolicies } from './policy/parse-policies.ts';
export type { ParsedPolicies } from './policy/parse-policy-document.ts';
export { policiesAbout } from './policy/policies-about.ts';
export type { Budget, BudgetScope, Duplicate, Policy, PolicyDocument } from './policy/policy.ts';
export type { PolicyError, PolicyErrorCode } from './policy/policy-error.ts';
export { policyJsonSchema } from './policy/policy-schema.ts';
export { renderPolicies } from './policy/render-policies.ts';
export { claimedFacts, type Facts } from './policy/subject.ts';
export { agentChangeTerm, type DeclaredAgent } from './risk/agent-change.ts';
export { deviationOf } from './risk/deviation.ts';
export * from './risk/history.ts';
export { scoreRisk } from './risk/score-risk.ts';
export { type DefinitionChange, type DefinitionDiff, diffDefinitions } from './tools/definition-diff.ts';
export type { ImportedTools, ImportRemark, ToolFormat } from './tools/import/imported-tools.ts';
export { readTools } from './tools/import/read-tools.ts';
export { type NameForms, nameForms } from './tools/look-alike.ts';
export {
  type DefinitionProblem,
  type DefinitionResult,
  definitionText,
  maxToolNameLength,
  readToolDefinition,
  type ToolDefinition,
} from './tools/tool-definition.ts';
export type { ToolKnowledge, ToolOverride } from './tools/tool-knowledge.ts';
export * from './usage/plan.ts';
export * from './usage/quota.ts';
export { type UsageWarning, usageWarnings } from './usage/usage-warnings.ts';
