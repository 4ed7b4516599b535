import { noPaint, type Paint, type Style } from '../present/paint.ts';

/** chalk is loaded only where there is color. It reads no variable of the environment that way: its level is set here. */
export const paintFor = async (color: boolean): Promise<Paint> => {
  if (!color) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    warm: chalk.green.bold,
    cold: chalk.cyan.bold,
    heading: chalk.bold,
  };
  return (style, text) => styles[style](text);
};
