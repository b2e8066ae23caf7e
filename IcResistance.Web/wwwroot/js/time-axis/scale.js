// Days to positions of the whole drawing and back, piece by piece: a span that was left out is a narrow piece of its own.
export class Scale {
  constructor(svg) {
    this.left = Number(svg.dataset.left);
    this.right = Number(svg.dataset.right);
    this.pieces = svg.dataset.scale.split(";").map(piece => piece.split(",").map(Number));
    this.day0 = svg.dataset.day0 ? Date.parse(svg.dataset.day0) : null;
    this.perDay = Math.max(...this.pieces.map(([from, to, x, x2]) => (x2 - x) / Math.max(1, to - from)));
  }

  x(day) {
    let [lastDay, , lastX] = this.pieces[0];
    for (const [from, to, x, x2] of this.pieces) {
      if (day < from) {
        return day <= lastDay ? lastX : lastX + (x - lastX) * (day - lastDay) / (from - lastDay);
      }
      if (day <= to) {
        return x + (x2 - x) * (day - from) / Math.max(1, to - from);
      }
      [lastDay, lastX] = [to, x2];
    }
    return lastX;
  }

  day(position) {
    let [lastDay, , lastX] = this.pieces[0];
    for (const [from, to, x, x2] of this.pieces) {
      if (position < x) {
        return position <= lastX ? lastDay : Math.round(lastDay + (from - lastDay) * (position - lastX) / (x - lastX));
      }
      if (position <= x2) {
        return Math.round(from + (to - from) * (position - x) / Math.max(1e-6, x2 - x));
      }
      [lastDay, lastX] = [to, x2];
    }
    return lastDay;
  }

  isLeftOut(day) {
    return day > this.pieces[0][0] && day < this.pieces.at(-1)[1] && !this.pieces.some(([from, to]) => day >= from && day <= to);
  }

  date(day) {
    return this.day0 === null ? null : new Date(this.day0 + day * 864e5).toISOString().slice(0, 10);
  }
}
