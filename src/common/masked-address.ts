/**
 * What gives a power to whoever reads it in an address: a tracking code, the token of a mailed link, the code for a new
 * password, and all that a query by GET may hold.
 */
const powers = [
  /(\/questions\/track\/)[^/?#]+/gi,
  /([?&](?:token|code|resetPasswordToken|query|variables)=)[^&#]*/gi,
];

/** An address as a log may keep it. Pure. */
export const maskedAddress = (address: string): string =>
  powers.reduce((masked, power) => masked.replace(power, '$1***'), address);
