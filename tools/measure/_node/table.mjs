// The table that is printed, and whether a limit is broken.

export class Table {
  rows = []
  details = []

  /**
   * Adds a row: a figure, the bare theme's value, ours, the goal, whether ours
   * meets it (undefined for a figure that has none), and whether it is within the
   * limit, beyond which something is broken; where nothing else is said, the goal
   * is the limit.
   */
  row(figure, bare, ours, goal, met, within = met !== false) {
    this.rows.push([figure, String(bare ?? '–'), String(ours), goal, met === undefined ? '' : met ? 'yes' : within ? 'not yet' : 'NO'])
    this.broken ||= !within
  }

  /** Adds what a row only counts, one line each, at most 40 of them. */
  list(figure, lines) {
    if (lines.length > 0) this.details.push([figure, lines])
  }

  toString() {
    const head = ['figure', 'bare', 'Dateline', 'goal', 'met']
    const all = [head, head.map(() => ''), ...this.rows]
    const widths = head.map((_, i) => Math.max(...all.map(r => [...r[i]].length)))
    const lines = all.map((r, n) => '| ' + r.map((cell, i) => (n === 1 ? '-'.repeat(widths[i]) : cell + ' '.repeat(widths[i] - [...cell].length))).join(' | ') + ' |')
    const rest = this.details.map(([figure, found]) => {
      const more = found.length > 40 ? [`  … and ${found.length - 40} more`] : []
      return `\n${figure}:\n` + [...found.slice(0, 40).map(l => '  ' + l), ...more].join('\n')
    })
    return [...lines, ...rest].join('\n') + '\n'
  }
}

export const kb = bytes => `${(bytes / 1000).toFixed(1)} KB`
