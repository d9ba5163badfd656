import type { Axis } from './axis';

/** The width of the scrubber's knob, as the style sheet has it; its middle stands at the moment. */
const knob = 16;

/** Draws beneath the scrubber where decisions were taken and revisions issued, and what is followed. */
export function drawMarks(canvas: HTMLCanvasElement, axis: Axis, isFollowed: ((position: number) => boolean) | null): void {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const context = canvas.getContext('2d');
  if (!context || width === 0) {
    return;
  }

  const scale = devicePixelRatio;
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const x = (position: number) => knob / 2 + (axis.length > 1 ? (width - knob) * (position - 1) / (axis.length - 1) : (width - knob) / 2);
  const draw = (positions: Iterable<number>, colour: string, top: number, bottom: number, thick: number) => {
    context.fillStyle = style.getPropertyValue(colour);
    let last = -1;
    for (const position of positions) {
      const at = Math.round(x(position) * 2) / 2;
      // Of those that share a place one is seen.
      if (at !== last) {
        context.fillRect(at - thick / 2, top, thick, bottom - top);
        last = at;
      }
    }
  };
  draw(axis.all('decision'), '--quiet', height - 11, height - 5, 1);
  if (isFollowed) {
    draw(axis.all('event').filter(isFollowed), '--accent', height - 11, height, 2);
  }

  draw(axis.all('revision'), '--ink', 0, height, 1.5);
}
