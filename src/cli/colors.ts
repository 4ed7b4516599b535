import { Chalk } from 'chalk';
import { noPaint, type Paint, type Style } from '../present/paint.ts';

/** chalk reads no variable of the environment that way, so its level is set here. */
export const paintFor = (color: boolean): Paint => {
  if (!color) return noPaint;
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    warm: chalk.green.bold,
    cold: chalk.cyan.bold,
    heading: chalk.bold,
  };
  return (style, text) => styles[style](text);
};
