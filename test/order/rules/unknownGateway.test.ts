import { describeRule } from './ruleTable';

const gateway = (written: string) => `"gateway": "${written}"`;
const says = (id: string) =>
  `This gateway is unknown; did you mean ${id}? If your account does not have it, the API answers 1023.`;

describeRule('unknown-gateway', {
  faults: [
    [gateway('TRUSTLI'), '/gateway', says('TRUSTLY')],
    [gateway('Bancontact'), '/gateway', says('MISTERCASH')],
    [gateway('SEPA'), '/gateway', says('DIRDEB')],
    [gateway('OURS'), '/gateway', 'This gateway is unknown. If your account does not have it, the API answers 1023.'],
  ],
  correct: [gateway('TRUSTLY'), gateway('iDEAL'), gateway('{{gateway}}'), gateway('')],
  fixes: [
    // Its own name is an exact spelling of it.
    [gateway('Bancontact'), 'Change to MISTERCASH', gateway('MISTERCASH'), 'lossless'],
    [gateway('american express'), 'Change to AMEX', gateway('AMEX'), 'lossless'],
    // What else people call it, or a slip, may be another.
    [gateway('SEPA'), 'Change to DIRDEB', gateway('DIRDEB')],
    [gateway('TRUSTLI'), 'Change to TRUSTLY', gateway('TRUSTLY')],
  ],
  withoutFix: [gateway('OURS')],
});
