import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../src/errors.js';
import { findKernel, KERNELS } from '../../src/kernels/registry.js';

describe('the list of kernels', () => {
  it('finds each kernel under its own name', () => {
    for (const kernel of KERNELS) expect(findKernel(kernel.descriptor.name)).toBe(kernel);
  });

  it('offers no kernel that is not a boundary', () => {
    expect(KERNELS.map(({ descriptor }) => descriptor.isolation)).not.toContain('none');
    expect(() => findKernel('node-vm')).toThrow(WasmagentError);
  });

  it('names what there is when asked for what there is not', () => {
    for (const name of ['', 'QuickJS', 'quickjs ', '__proto__', 'constructor']) {
      try {
        findKernel(name);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNKNOWN_KERNEL', suggestions: [expect.stringContaining('quickjs')] });
      }
    }
  });
});
