/** Where a magnitude of a tool's calls stands, as gateway and core tell it. */
export interface MeasurePlace {
  readonly path: string;
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
}

/** `amount in payment.total (minor units, EUR)`, one for each. */
export function measureLines(measures: Readonly<Record<string, MeasurePlace | undefined>>): readonly string[] {
  return Object.entries(measures).flatMap(([name, place]) => (place === undefined ? [] : [measureLine(name, place)]));
}

function measureLine(name: string, { path, unit, currency }: MeasurePlace): string {
  const said = [...(unit === undefined ? [] : [`${unit} units`]), ...(currency === undefined ? [] : [currency])];
  return `${name} in ${path}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}
