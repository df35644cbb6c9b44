import { isJsonObject, type JsonValue, type Plan, unlimitedPlan } from '@runplane/core';
import type { OrganizationRow } from '../stores/store.ts';

// rows are never changed in place
const plans = new WeakMap<OrganizationRow, Plan>();

/** The organization's plan, as its settings have it; unlimited where nobody set one. */
export function planOf(organization: OrganizationRow): Plan {
  let plan = plans.get(organization);
  if (plan === undefined) {
    plan = readPlan(settingsOf(organization).plan);
    plans.set(organization, plan);
  }
  return plan;
}

function readPlan(stored: JsonValue | undefined): Plan {
  return stored === undefined ? unlimitedPlan : (stored as unknown as Plan);
}

export function settingsOf({ settings }: OrganizationRow): Readonly<Record<string, JsonValue>> {
  const read: JsonValue = JSON.parse(settings);
  return isJsonObject(read) ? read : {};
}
