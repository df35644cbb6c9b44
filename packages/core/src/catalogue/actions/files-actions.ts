import type { CanonicalAction } from '../canonical-action.ts';

export const filesActions: readonly CanonicalAction[] = [
  {
    type: 'write_file',
    category: 'files',
    effects: ['write'],
    sensitivity: 'moderate',
    reversibility: 'partly',
    measures: ['records'],
    description: 'Creates, edits, moves, copies or uploads files and folders.',
    boundary:
      'Files that go through version control are commit_code. Pages of a wiki are create_record or update_record.',
  },
  {
    type: 'delete_file',
    category: 'files',
    effects: ['destructive'],
    sensitivity: 'high',
    reversibility: 'partly',
    measures: ['records'],
    description: 'Deletes files or folders.',
    boundary: 'A bucket or volume is terminate_infrastructure, a record delete_record.',
  },
  {
    type: 'share_resource',
    category: 'files',
    effects: ['privilege', 'external_communication'],
    sensitivity: 'high',
    reversibility: 'partly',
    measures: ['recipients'],
    description: 'Changes who may see or edit one item: a document, dashboard, folder, link.',
    boundary: 'Roles and groups are grant_access. Putting it before the public is publish_content.',
  },
];
