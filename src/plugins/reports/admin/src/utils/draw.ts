import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export interface Series {
  label: string;
  colour: string;
  values: readonly number[];
}

export interface Bars {
  /** What stands beside each bar; a label of several lines is one for each. */
  labels: readonly string[];
  series: readonly Series[];
}

/** Of how many letters a line beside a bar has at most. */
const LINE = 26;

const inLines = (text: string): string[] => {
  const lines: string[] = [];

  for (const word of text.split(' ')) {
    const last = lines.at(-1);

    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }

  return lines;
};

/** Draws lying bars, several series of them end to end; gives what takes the drawing away. */
export const drawBars = (
  canvas: HTMLCanvasElement,
  { labels, series }: Bars,
  { text, grid }: { text: string; grid: string },
): (() => void) => {
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: labels.map(inLines),
      datasets: series.map(({ label, colour, values }) => ({
        label,
        data: [...values],
        backgroundColor: colour,
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      color: text,
      scales: {
        x: { stacked: true, beginAtZero: true, ticks: { precision: 0, color: text }, grid: { color: grid } },
        y: { stacked: true, ticks: { color: text, autoSkip: false }, grid: { display: false } },
      },
      plugins: { legend: { display: series.length > 1, position: 'bottom' } },
    },
  });

  return () => chart.destroy();
};
