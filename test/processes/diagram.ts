/** Geometry of a drawn model: what makes a diagram readable, as far as it can be measured. */
import type { Box, Drawn, Point } from './models.ts';

interface Segment {
  from: Point;
  to: Point;
}

export const segments = ({ waypoint = [] }: Drawn): Segment[] =>
  waypoint.slice(1).flatMap((to, index) => {
    const from = waypoint[index];
    return from === undefined ? [] : [{ from, to }];
  });

const isStraight = ({ from, to }: Segment): boolean => from.x === to.x || from.y === to.y;
export const isOrthogonal = (edge: Drawn): boolean => segments(edge).every(isStraight);

/** Whether the point lies on the border of the shape (a circle's and a diamond's four tips lie on their box too). */
export const isOnBorder = (point: Point | undefined, { x, y, width, height }: Box): boolean => {
  if (point === undefined) return false;
  const [dx, dy] = [point.x - x, point.y - y];
  const inside = dx >= 0 && dx <= width && dy >= 0 && dy <= height;
  return inside && (dx === 0 || dx === width || dy === 0 || dy === height);
};

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const boxOf = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.max(Math.abs(from.x - to.x), 0.1),
  height: Math.max(Math.abs(from.y - to.y), 0.1),
});

export const runsThrough = (edge: Drawn, box: Box): boolean => segments(edge).some((segment) => overlap(boxOf(segment), box));

/** Whether two edges cut each other; edges that share a dock, as at a fork or a join, do not. */
export function cross(one: Drawn, other: Drawn): boolean {
  const ends = ({ waypoint = [] }: Drawn) => [waypoint[0], waypoint.at(-1)];
  const shareDock = ends(one).some((a) => ends(other).some((b) => a !== undefined && a.x === b?.x && a.y === b.y));
  return !shareDock && segments(one).some((a) => segments(other).some((b) => overlap(boxOf(a), boxOf(b))));
}
