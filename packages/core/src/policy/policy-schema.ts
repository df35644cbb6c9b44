import { sensitivities } from '../catalogue/canonical-action.ts';
import type { JsonObject, JsonValue } from '../json/json.ts';
import { categories, measureNames } from './fact-path.ts';
import { maxKeys } from './parse-duplicates.ts';
import { effects } from './parse-thresholds.ts';
import { budgetScopes } from './policy.ts';

const strict = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const oneOf = (values: readonly string[]): JsonObject => ({ enum: values });
const listOf = (items: JsonValue): JsonObject => ({ type: 'array', items, minItems: 1 });
const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });
const text = (maxLength = 200): JsonObject => ({ type: 'string', minLength: 1, maxLength });

/** An empty list, or nothing after the colon, is a layer without policies. */
const layerOf = (items: JsonValue): JsonObject => ({ type: ['array', 'null'], items });

const decimal: JsonObject = {
  description: 'A plain decimal number. Written as text it may have more digits than a JSON number can hold.',
  anyOf: [{ type: 'number' }, { type: 'string', pattern: '^[+-]?[0-9]{1,30}([.][0-9]{1,18})?$' }],
};

const match = strict({
  actions: { description: 'Types of the catalogue; `*` stands for any run of characters', ...listOf(text()) },
  exceptActions: { description: 'Types that the policy is not about', ...listOf(text()) },
  categories: listOf(oneOf(categories)),
  sensitivity: { description: 'Of the call: the sensitivity of its type, or higher', ...listOf(oneOf(sensitivities)) },
  environments: {
    description: 'By class or by name; an environment that is not stated or not recognised is production',
    ...listOf(text()),
  },
  sources: { description: 'The provider that the name belongs to, such as stripe', ...listOf(text()) },
  targets: listOf(text()),
  agents: listOf(text()),
});

const literal: JsonObject = { type: ['string', 'number', 'boolean'] };

const factCondition: JsonObject = {
  ...strict(
    {
      path: {
        description: 'A fact: context.<name>, target, agent, environment, session, action.*, flags, measures.*, risk.*',
        ...text(),
      },
      is: literal,
      in: listOf(literal),
      above: ref('decimal'),
      atLeast: ref('decimal'),
      below: ref('decimal'),
      atMost: ref('decimal'),
      startsWith: text(1000),
      endsWith: text(1000),
      contains: literal,
      exists: { type: 'boolean' },
      verified: { type: 'boolean' },
      currency: ref('currency'),
    },
    ['path'],
  ),
  minProperties: 2,
};

const condition: JsonObject = {
  anyOf: [
    strict({ all: ref('conditions') }, ['all']),
    strict({ any: ref('conditions') }, ['any']),
    strict({ not: ref('condition') }, ['not']),
    ref('factCondition'),
  ],
};

const threshold: JsonObject = {
  ...strict(
    {
      measure: oneOf(measureNames),
      currency: ref('currency'),
      upTo: ref('decimal'),
      effect: oneOf(effects),
      approval: ref('approval'),
    },
    ['effect'],
  ),
  dependentRequired: { upTo: ['measure'], measure: ['upTo'], currency: ['upTo'] },
};

const policy: JsonObject = {
  ...strict(
    {
      id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
      description: text(1000),
      match: ref('match'),
      where: { description: 'Conditions that must all hold', ...ref('conditions') },
      when: { description: 'A CEL expression, for what `where` cannot say', ...text(2000) },
      effect: oneOf(effects),
      thresholds: { description: 'Graduated by one measure; the last step may be open', ...listOf(ref('threshold')) },
      limits: { description: 'Bounds on one action', ...listOf(ref('limit')) },
      budgets: { description: 'Bounds on running totals', ...listOf(ref('budget')) },
      duplicates: { description: 'The same thing once in a window', ...listOf(ref('duplicate')) },
      approval: ref('approval'),
      mode: { const: 'enforce' },
    },
    ['id'],
  ),
  oneOf: [{ required: ['effect'] }, { required: ['thresholds'] }],
};

const limit = strict(
  { measure: oneOf(measureNames), currency: ref('currency'), max: ref('decimal'), over: oneOf(effects.slice(1)) },
  ['measure', 'max', 'over'],
);

const budget = strict(
  {
    measure: oneOf(measureNames),
    currency: ref('currency'),
    max: { description: 'Zero or more', ...ref('decimal') },
    window: ref('window'),
    per: { description: 'Whose actions add up; the organization, where it is left out', ...oneOf(budgetScopes) },
    over: oneOf(effects.slice(1)),
  },
  ['measure', 'max', 'window', 'over'],
);

const duplicate = strict(
  {
    window: ref('window'),
    by: { description: 'Facts that make two actions the same', ...listOf(text()), maxItems: maxKeys },
    over: oneOf(effects.slice(1)),
  },
  ['window', 'over'],
);

/** The form of policy documents, for editors. What depends on meaning (ids, order, the catalogue) only loading checks. */
export const policyJsonSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Runplane policies',
  type: ['object', 'null'],
  properties: {
    guardrails: { description: 'Always apply, and never allow', ...layerOf(ref('policy')) },
    policies: { description: 'Replace the baseline for the actions they match', ...layerOf(ref('policy')) },
    baseline: {
      ...strict({ disable: layerOf(text()), replace: layerOf(ref('policy')) }),
      type: ['object', 'null'],
    },
  },
  additionalProperties: false,
  $defs: {
    policy,
    match,
    condition,
    conditions: listOf(ref('condition')),
    factCondition,
    threshold,
    limit,
    budget,
    duplicate,
    decimal,
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    approval: strict({ expiresIn: ref('duration'), useWithin: ref('duration'), count: { const: 1 } }),
    window: {
      description: 'A sliding window from 1m to 30d',
      type: 'string',
      pattern: '^[1-9][0-9]{0,6}[mhd]$',
    },
    duration: { description: 'From 1s to 30d', type: 'string', pattern: '^[1-9][0-9]{0,6}[smhd]$' },
  },
};
