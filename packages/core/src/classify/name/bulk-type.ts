/** The type for many, of the two that have one. */
export function bulkType(type: string): string {
  if (type === 'delete_record') return 'bulk_delete_records';
  if (type === 'send_email') return 'send_bulk_email';
  return type;
}
