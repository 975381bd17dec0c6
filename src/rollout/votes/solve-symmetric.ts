/** An entry of a matrix off its diagonal, subtracted in both of its places. */
export interface Link {
  low: number;
  high: number;
  weight: number;
}

const TOLERANCE = 1e-20;

/**
 * Solves `M x = right` for the matrix with this diagonal and minus the links' weights beside it, by conjugate gradients
 * scaled with the diagonal. The matrix is positive definite; one that is so but for adding the same to every x will do
 * where the right side adds up to 0.
 */
export function solveSymmetric(diagonal: Float64Array, links: readonly Link[], right: Float64Array): Float64Array {
  const solution = new Float64Array(right.length);
  const residual = new Float64Array(right);
  const scale = (values: Float64Array) => values.map((value, at) => value / (diagonal[at] ?? 1));
  let scaled = scale(residual);
  let size = dot(residual, scaled);
  const enough = size * TOLERANCE;
  let direction = new Float64Array(scaled);
  // Exact after as many rounds as there are unknowns, but for rounding.
  for (let round = 0; round < 2 * right.length && size > enough; round += 1) {
    const image = multiply(diagonal, links, direction);
    const length = size / dot(direction, image);
    for (let at = 0; at < right.length; at += 1) {
      solution[at] = (solution[at] ?? 0) + length * (direction[at] ?? 0);
      residual[at] = (residual[at] ?? 0) - length * (image[at] ?? 0);
    }
    scaled = scale(residual);
    const before = size;
    size = dot(residual, scaled);
    direction = direction.map((value, at) => (scaled[at] ?? 0) + (size / before) * value);
  }
  return solution;
}

function multiply(diagonal: Float64Array, links: readonly Link[], values: Float64Array): Float64Array {
  const image = values.map((value, at) => value * (diagonal[at] ?? 0));
  for (const { low, high, weight } of links) {
    image[low] = (image[low] ?? 0) - weight * (values[high] ?? 0);
    image[high] = (image[high] ?? 0) - weight * (values[low] ?? 0);
  }
  return image;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
