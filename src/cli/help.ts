/** For `refpath` alone: an example first, then what there is. */
export const CONCISE_HELP = `Example: refpath find --data exports --target "CISO at Altex"

refpath finds the strongest referral path from your team to the person you want
to reach, out of the LinkedIn and CRM exports you already have.

  refpath demo                    see it on a built-in example network
  refpath check --data FOLDER     see what it understands of your exports
  refpath --help                  all commands and options
`;

/** Ends the help of `refpath --help`. */
export const EXIT_HELP = `
Examples:
  refpath demo
  refpath find --data exports --target "CISO at Altex"

Exit codes:
  0 found or written · 1 ran well, nothing found · 2 usage · 65 input refused
  66 input missing · 70 a bug · 73 cannot write the output · 75 try later
  77 no permission · 78 configuration`;
