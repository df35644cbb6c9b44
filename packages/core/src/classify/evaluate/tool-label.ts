import { type Sensitivity, sensitivities } from '../../catalogue/canonical-action.ts';
import { canonicalAction } from '../../catalogue/catalogue.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import type { DefinitionProblem } from '../../tools/tool-definition.ts';

/** What a person who read a definition says that the tool is. */
export interface ToolLabel {
  readonly type: string;
  /** types that are acceptable too */
  readonly alternates: readonly string[];
  /** of this tool, not of its type */
  readonly sensitivity: Sensitivity;
  /** what the tool does stands in an argument */
  readonly polymorphic: boolean;
}

export type LabelResult =
  | { readonly label: ToolLabel; readonly problem: null }
  | { readonly label: null; readonly problem: DefinitionProblem };

/** Reads `{ label, alternates?, sensitivity, multi_op? }`; other members are the labeller's own. */
export function readToolLabel(value: JsonValue): LabelResult {
  if (!isJsonObject(value)) return refused('', 'is not an object');
  const { label: type, sensitivity, multi_op: polymorphic = false } = value;
  if (typeof type !== 'string') return refused('label', 'is not a text');
  if (!isLabelType(type)) return refused('label', `names no canonical action: \`${type}\``);
  if (!isSensitivity(sensitivity)) return refused('sensitivity', `is not one of ${sensitivities.join(', ')}`);
  if (typeof polymorphic !== 'boolean') return refused('multi_op', 'is not true or false');
  const alternates = readAlternates(value);
  if (typeof alternates === 'string') return refused('alternates', alternates);
  return { label: { type, alternates, sensitivity, polymorphic }, problem: null };
}

/** The types, or what is wrong with them. */
function readAlternates({ alternates = [] }: JsonObject): readonly string[] | string {
  if (!Array.isArray(alternates)) return 'is not a list';
  const stranger = alternates.find((type) => typeof type !== 'string' || !isLabelType(type));
  return stranger === undefined ? alternates : `names no canonical action: \`${String(stranger)}\``;
}

/** `unknown` is reserved: whoever read a definition knows what the tool is. */
function isLabelType(type: string): boolean {
  return type !== 'unknown' && canonicalAction(type) !== undefined;
}

function isSensitivity(value: JsonValue | undefined): value is Sensitivity {
  return sensitivities.some((sensitivity) => sensitivity === value);
}

function refused(path: string, detail: string): LabelResult {
  return { label: null, problem: { path, detail } };
}
