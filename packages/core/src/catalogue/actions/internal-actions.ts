import type { CanonicalAction } from '../canonical-action.ts';

export const internalActions: readonly CanonicalAction[] = [
  {
    type: 'compute_output',
    category: 'internal',
    effects: ['read'],
    sensitivity: 'low',
    reversibility: 'not_applicable',
    measures: ['calls'],
    description: 'Computes or writes something and changes nothing elsewhere: translation, calculation, text, image.',
    boundary: 'Running code that was brought is execute_code. Keeping the result as a file is write_file.',
  },
  {
    type: 'update_agent_state',
    category: 'internal',
    effects: ['write'],
    sensitivity: 'low',
    reversibility: 'yes',
    measures: ['records'],
    description: 'Changes only what the agent itself remembers or plans.',
    boundary: 'Knowledge that others read is create_record or update_record.',
  },
  {
    type: 'unknown',
    category: 'internal',
    effects: ['write', 'destructive', 'external_communication', 'financial', 'privilege', 'code_execution', 'physical'],
    sensitivity: 'critical',
    reversibility: 'no',
    measures: [],
    description: 'An action that nothing identifies.',
    boundary: 'Reserved: no tool is given this type. A known tool of uncertain meaning counts as the worst it may be.',
  },
];
