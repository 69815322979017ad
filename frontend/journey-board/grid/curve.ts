export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A smooth SVG path through the points, from left to right. It is monotone between neighbours, so the curve never
 * shows a mood better or worse than the points say (Fritsch and Carlson's tangents, as cubic Bézier curves).
 */
export function curvePath(points: readonly Point[]): string {
  if (points.length < 2) {
    return '';
  }
  const tangents = tangentsOf(points);
  const first = points[0];
  let path = `M${first.x},${first.y}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [from, to] = [points[i], points[i + 1]];
    const third = (to.x - from.x) / 3;
    path +=
      `C${round(from.x + third)},${round(from.y + third * tangents[i])}` +
      ` ${round(to.x - third)},${round(to.y - third * tangents[i + 1])} ${to.x},${to.y}`;
  }
  return path;
}

function tangentsOf(points: readonly Point[]): number[] {
  const slopes = points.slice(1).map((to, i) => (to.y - points[i].y) / (to.x - points[i].x));
  return points.map((_, i) => {
    const before = slopes[i - 1];
    const after = slopes[i];
    if (before === undefined || after === undefined || before * after <= 0) {
      return 0;
    }
    const mean = (before + after) / 2;
    const steepest = 3 * Math.min(Math.abs(before), Math.abs(after));
    return Math.sign(mean) * Math.min(Math.abs(mean), steepest);
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
