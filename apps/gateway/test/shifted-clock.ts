// A preload: the wall clock of the process is off by so many milliseconds, from the first SIGUSR2 on where it says so.
const { SHIFT_CLOCK_MS = '0', SHIFT_CLOCK_LATER } = process.env;
const real = Date.now.bind(Date);
let shift = SHIFT_CLOCK_LATER === undefined ? Number(SHIFT_CLOCK_MS) : 0;

Date.now = () => real() + shift;
process.on('SIGUSR2', () => {
  shift = Number(SHIFT_CLOCK_MS);
});
