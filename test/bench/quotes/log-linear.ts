/** Fits a log-linear model: of the options of each example, those that are right shall have most of the odds. */

export interface Example {
  /** The article's number: articles stay whole, for their quotes resemble each other. */
  article: number;
  options: { clues: readonly string[]; right: boolean }[];
}

/** Clues seen less often teach nothing. */
const FEWEST = 6;
/** Weights smaller than this are left out, in hundredths as they are written. */
const SMALLEST = 5;
const MEMORY = 10;
const MOST_STEPS = 300;
/** The fit ends where a step gains less than this share. */
const GAIN = 1e-6;

/**
 * Weights by clue, in hundredths, that make the right options of the examples likeliest; `l2` draws them to 0. By L-BFGS
 * (Liu, Nocedal 1989), the same for the same examples. An example without a right option is left out.
 */
export function weightsFrom(examples: readonly Example[], l2 = 3): Map<string, number> {
  const usable = examples.filter(({ options }) => options.some(({ right }) => right));
  const seen = new Map<string, number>();
  for (const { options } of usable)
    for (const { clues } of options) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const clues = [...seen].filter(([, count]) => count >= FEWEST).map(([clue]) => clue);
  const weights = minimise(clues.length, lossOf(usable, new Map(clues.sort().map((clue, index) => [clue, index])), l2));
  return new Map(
    clues
      .map((clue, index): [string, number] => [clue, Math.round(100 * (weights[index] ?? 0))])
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST),
  );
}

type Loss = (weights: Float64Array, gradient: Float64Array) => number;

/** The negative logarithm of the right options' share of the odds, summed over the examples, and its gradient. */
function lossOf(examples: readonly Example[], indexOf: ReadonlyMap<string, number>, l2: number): Loss {
  const packed = examples.map(({ options }) => ({
    options: options.map(({ clues, right }) => ({
      right,
      clues: Int32Array.from(clues.flatMap((clue) => indexOf.get(clue) ?? [])),
    })),
  }));
  return (weights, gradient) => {
    let loss = 0;
    weights.forEach((weight, index) => {
      loss += (l2 / 2) * weight * weight;
      gradient[index] = l2 * weight;
    });
    for (const { options } of packed) {
      const sums = options.map(({ clues }) => clues.reduce((sum, clue) => sum + (weights[clue] as number), 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((sum, each) => sum + each, 0);
      const right = odds.reduce((sum, each, index) => (options[index]?.right ? sum + each : sum), 0);
      loss -= Math.log(right / all);
      options.forEach((option, index) => {
        const each = odds[index] as number;
        const pull = each / all - (option.right ? each / right : 0);
        for (const clue of option.clues) gradient[clue] = (gradient[clue] as number) + pull;
      });
    }
    return loss;
  };
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, each, index) => sum + each * (b[index] as number), 0);

function minimise(size: number, loss: Loss): Float64Array {
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(weights, gradient);
  const past: { step: Float64Array; change: Float64Array }[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = directionOf(gradient, past);
    const slope = dot(gradient, direction);
    let next = weights;
    let nextGradient = gradient;
    let nextValue = value;
    for (let length = 1; length > 1e-6; length /= 2) {
      next = weights.map((weight, index) => weight + length * (direction[index] as number));
      nextGradient = new Float64Array(size);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const step = next.map((each, index) => each - (weights[index] as number));
    const change = nextGradient.map((each, index) => each - (gradient[index] as number));
    if (dot(step, change) > 1e-10) past.push({ step, change });
    if (past.length > MEMORY) past.shift();
    const ended = Math.abs(value - nextValue) < GAIN * Math.abs(value);
    [weights, gradient, value] = [next, nextGradient, nextValue];
    if (ended) break;
  }
  return weights;
}

/** Downhill, bent by what the last steps told of the curvature (the two-loop recursion). */
function directionOf(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array }[],
): Float64Array {
  const direction = gradient.map((each) => -each);
  const add = (by: Float64Array, factor: number): void => {
    for (let index = 0; index < direction.length; index++)
      direction[index] = (direction[index] as number) + factor * (by[index] as number);
  };
  const factors = past.toReversed().map(({ step, change }) => {
    const factor = dot(step, direction) / dot(change, step);
    add(change, -factor);
    return factor;
  });
  const last = past.at(-1);
  const scale = last
    ? dot(last.step, last.change) / dot(last.change, last.change)
    : 1 / Math.sqrt(dot(gradient, gradient) || 1);
  for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] as number) * scale;
  past.forEach(({ step, change }, index) => {
    add(step, (factors[past.length - 1 - index] as number) - dot(change, direction) / dot(change, step));
  });
  return direction;
}
