import { parseDecimal } from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasured } from '../src/outcome/measured.ts';

describe('measured values', () => {
  it('are sent as exact decimals', () => {
    expect(readMeasured({ amount: '118.50', currency: 'USD', records: 3, recipients: 0, instances: 7n })).toEqual({
      amount: '118.50',
      currency: 'USD',
      records: '3',
      recipients: '0',
      instances: '7',
    });
    expect(readMeasured({ amount: 1e21, calls: undefined })).toEqual({ amount: '1000000000000000000000' });
    expect(readMeasured({ amount: 1.5e-7 })).toEqual({ amount: '0.00000015' });
  });

  it('mean the same number to the gateway', () => {
    const quantity = fc.double({ min: 1e-3, max: 1e25, noNaN: true });
    fc.assert(
      fc.property(quantity, (value) => {
        fc.pre(parseDecimal(value) !== null);
        expect(parseDecimal(readMeasured({ amount: value }).amount ?? '')).toEqual(parseDecimal(value));
      }),
    );
  });

  it.each([
    ['amount', Number.NaN],
    ['amount', -1],
    ['amount', '-5'],
    ['amount', '1,000.00'],
    ['amount', '1e3'],
    ['amount', ''],
    ['amount', null],
    ['amount', { value: 1 }],
    ['amount', '1'.repeat(31)],
    ['records', 1.5],
    ['records', '2.0'],
    ['currency', 'dollars'],
    ['currency', 5],
    ['weight', 5],
  ])('are refused where `%s` is %j', (name, value) => {
    const reasons = [expect.objectContaining({ path: `measured.${name}` })];
    expect(() => readMeasured({ [name]: value })).toThrow(expect.objectContaining({ code: 'INVALID', reasons }));
  });
});
