/** The time, as an argument: rules never ask for it themselves. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
