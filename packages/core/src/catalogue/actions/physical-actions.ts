import type { CanonicalAction } from '../canonical-action.ts';

export const physicalActions: readonly CanonicalAction[] = [
  {
    type: 'control_device',
    category: 'physical',
    effects: ['physical'],
    sensitivity: 'high',
    reversibility: 'partly',
    measures: ['instances'],
    description: 'Moves or switches a physical thing: lock, light, vehicle, robot, heating.',
    boundary: 'Reading its state is read_device_state. Servers are control_service.',
  },
  {
    type: 'submit_clinical_order',
    category: 'physical',
    effects: ['physical'],
    sensitivity: 'critical',
    reversibility: 'no',
    measures: ['records'],
    description: 'Orders, prescribes or changes a treatment or medication.',
    boundary: 'Reading a chart is read_record. Booking a visit is schedule_event.',
  },
  {
    type: 'sign_document',
    category: 'physical',
    effects: ['write'],
    sensitivity: 'critical',
    reversibility: 'no',
    measures: ['amount', 'records'],
    description: 'Signs, accepts or files something binding.',
    boundary: 'Uploading evidence is update_record. Paying is transfer_funds.',
  },
];
