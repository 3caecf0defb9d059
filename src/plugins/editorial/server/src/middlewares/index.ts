import refusals from './refusals';

export default { refusals };
