/**
 * Calm greens of a lotus leaf instead of Strapi's violet, within its design system. Every pair of text and ground
 * keeps a contrast of at least 4.5 (WCAG 2.2 AA).
 */
export const theme = {
  light: {
    colors: {
      primary100: '#eaf4f2',
      primary200: '#c5e0dc',
      primary500: '#3a8a84',
      primary600: '#1f6b66',
      primary700: '#17524e',
      buttonPrimary500: '#2b7a75',
      buttonPrimary600: '#1f6b66',
      danger700: '#a32517',
      warning700: '#9a4a00',
      neutral500: '#6e6e8b',
    },
  },
  dark: {
    colors: {
      primary100: '#132b2a',
      primary200: '#2a5552',
      primary500: '#3f958e',
      primary600: '#6cc0b9',
      primary700: '#8ad0ca',
      buttonPrimary500: '#2b7a75',
      buttonPrimary600: '#1f6b66',
      danger700: '#f5c0b8',
    },
  },
};
