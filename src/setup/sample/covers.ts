import sharp from 'sharp';

/** Landscapes that the sample draws instead of carrying photographs of real people and places. */
export type Scene = 'rice-field' | 'village' | 'river' | 'orchard' | 'evening' | 'hall';

const WIDTH = 1200;
const HEIGHT = 675;

interface Palette {
  sky: [top: string, bottom: string];
  sun: { colour: string; x: number; y: number };
  hills: [far: string, middle: string, near: string];
  foreground: 'furrows' | 'houses' | 'water' | 'trees';
  detail: string;
}

const palettes: Record<Scene, Palette> = {
  'rice-field': {
    sky: ['#bfe3ef', '#f6f3d7'],
    sun: { colour: '#fff3b0', x: 930, y: 150 },
    hills: ['#8fbfb0', '#6aa583', '#7cb342'],
    foreground: 'furrows',
    detail: '#5d9130',
  },
  village: {
    sky: ['#cfe4f5', '#fdf1e0'],
    sun: { colour: '#ffe0a3', x: 240, y: 140 },
    hills: ['#9ab8c9', '#7ba58c', '#8fae6b'],
    foreground: 'houses',
    detail: '#b5533c',
  },
  river: {
    sky: ['#a9d3ea', '#eaf6f2'],
    sun: { colour: '#fffbe0', x: 620, y: 120 },
    hills: ['#86a9bd', '#5f9283', '#4f8aa8'],
    foreground: 'water',
    detail: '#d8eef5',
  },
  orchard: {
    sky: ['#d3ecd9', '#fbf7dc'],
    sun: { colour: '#fff0b8', x: 860, y: 130 },
    hills: ['#a3c7a0', '#7fb069', '#98b85a'],
    foreground: 'trees',
    detail: '#3f7d3a',
  },
  evening: {
    sky: ['#3c4f76', '#f2b78d'],
    sun: { colour: '#ffd9a0', x: 380, y: 330 },
    hills: ['#6d6a8a', '#4f5d75', '#3d5a4c'],
    foreground: 'furrows',
    detail: '#2c4438',
  },
  hall: {
    sky: ['#dfe9f3', '#fff6e9'],
    sun: { colour: '#ffedc2', x: 1010, y: 130 },
    hills: ['#b3c3cf', '#93b09a', '#a9b77c'],
    foreground: 'houses',
    detail: '#8c3b2e',
  },
};

const ridge = (base: number, height: number, shift: number, colour: string) =>
  `<path fill="${colour}" d="M0 ${base} C ${180 + shift} ${base - height}, ${360 + shift} ${base + height / 3}, 560 ${
    base - height / 2
  } S ${880 + shift} ${base + height / 2}, ${WIDTH} ${base - height / 3} V ${HEIGHT} H 0 Z"/>`;

const many = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const foregrounds: Record<Palette['foreground'], (colour: string) => string> = {
  furrows: (colour) =>
    many(15, (i) => {
      const x = i * 130 - 340;
      return `<path stroke="${colour}" stroke-width="${5 + i / 3}" opacity="0.55" fill="none" d="M${600 + (x - 560) / 8} 470 Q ${
        600 + (x - 560) / 2
      } 540 ${x} ${HEIGHT}"/>`;
    }),
  houses: (colour) =>
    many(6, (i) => {
      const x = 110 + i * 175 + (i % 2) * 30;
      const y = 480 + (i % 3) * 22;
      return `<g><rect x="${x}" y="${y}" width="104" height="66" fill="#f7efe2"/><polygon points="${x - 14},${y} ${
        x + 52
      },${y - 44} ${x + 118},${y}" fill="${colour}"/><rect x="${x + 40}" y="${y + 26}" width="24" height="40" fill="#7a5c48"/></g>`;
    }),
  water: (colour) =>
    many(12, (i) => {
      const y = 480 + i * 16;
      return `<path stroke="${colour}" stroke-width="4" opacity="${0.75 - i * 0.04}" d="M${80 + ((i * 190) % 500)} ${y} h ${
        160 + ((i * 70) % 260)
      }"/>`;
    }),
  trees: (colour) =>
    many(11, (i) => {
      const x = 60 + i * 110;
      const y = 500 + (i % 3) * 34;
      return `<g><rect x="${x - 5}" y="${y}" width="10" height="46" fill="#6b4f3a"/><circle cx="${x}" cy="${y - 16}" r="${
        34 + (i % 2) * 8
      }" fill="${colour}" opacity="0.9"/></g>`;
    }),
};

const drawing = ({ sky, sun, hills, foreground, detail }: Palette) => `
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${sky[0]}"/><stop offset="0.7" stop-color="${sky[1]}"/>
  </linearGradient></defs>
  <rect width="100%" height="100%" fill="url(#sky)"/>
  <circle cx="${sun.x}" cy="${sun.y}" r="64" fill="${sun.colour}"/>
  ${ridge(350, 120, 0, hills[0])}${ridge(410, 80, 90, hills[1])}${ridge(470, 34, -60, hills[2])}
  ${foregrounds[foreground](detail)}
</svg>`;

/** A JPEG landscape, 1200 × 675. */
export const cover = (scene: Scene): Promise<Buffer> =>
  sharp(Buffer.from(drawing(palettes[scene])))
    .jpeg({ quality: 84 })
    .toBuffer();
