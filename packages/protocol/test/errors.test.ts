import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes, errorKind, ProblemError, problemSchema, toProblem } from '../src/index.ts';

describe('the error table', () => {
  it.each(errorCodes)('%s can be answered', (code) => {
    const { status, title, advice } = errorKind(code);
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(advice).toMatch(/\.$/);
  });

  it('offers a retry only where the server could not answer', () => {
    for (const code of errorCodes) {
      if (errorKind(code).retryAfterSeconds !== undefined) expect(errorKind(code).status).toBe(503);
    }
  });

  it('is the table of docs/reference/errors.md, in both directions', () => {
    const page = readFileSync(new URL('../../../docs/reference/errors.md', import.meta.url), 'utf8');
    const listed = page.split('\n').filter((line) => line.startsWith('| `'));
    const expected = errorCodes.map((code) => {
      const { status, title, advice } = errorKind(code);
      return `| \`${code}\` | ${status} | ${title} | ${advice} |`;
    });
    expect(listed).toEqual(expected);
  });
});

describe('a problem', () => {
  it('carries the code twice, the place and the request', () => {
    const error = new ProblemError('conflicting_fact', '`amount` is stated twice', { path: 'amount' });
    const problem = toProblem(error, 'req_1');
    expect(problem).toEqual({
      type: 'urn:runplane:error:conflicting_fact',
      title: 'A fact is stated twice with unequal values',
      status: 400,
      detail: '`amount` is stated twice',
      code: 'conflicting_fact',
      error: 'conflicting_fact',
      requestId: 'req_1',
      path: 'amount',
    });
    expect(problemSchema.safeParse(problem).success).toBe(true);
  });

  it('keeps its cause to itself', () => {
    const error = new ProblemError('internal_error', 'failed', { cause: new Error('secret') });
    expect(JSON.stringify(toProblem(error, 'req_1'))).not.toContain('secret');
  });

  it('lets no extra member stand in for a standard one', () => {
    const error = new ProblemError('not_found', 'no', { extra: { status: 200, code: 'x', seen: 1 } });
    expect(toProblem(error, 'req_1')).toMatchObject({ status: 404, code: 'not_found', seen: 1 });
  });
});
