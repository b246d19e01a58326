// Laws are tried on the same random values in every run, so that a red run is red again on the next machine.
// `npm run laws` tries them on new values, many times over; what it finds becomes a test of its own.
import fc from 'fast-check'

const seed = process.env['LAW_SEED']

fc.configureGlobal({ seed: seed === undefined ? 20_260_731 : Number(seed) })
