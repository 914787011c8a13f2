/** The compiler refuses a case that was forgotten; at run time a value that should not exist is a fault. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
};
