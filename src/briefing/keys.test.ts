import { describe, expect, test } from 'vitest';
import { readKey } from './keys.ts';

describe('the keys of a presenter', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['f', 'fullscreen'],
    ['F', 'fullscreen'],
    ['Escape', 'end'],
  ])('"%s" asks for %s', (key, type) => {
    expect(readKey({ key })).toEqual({ command: { type }, digits: '', taken: true });
  });

  test('digits and Enter jump to a scene', () => {
    const one = readKey({ key: '1' });
    expect(one).toEqual({ command: null, digits: '1', taken: true });
    const twelve = readKey({ key: '2' }, one.digits);
    expect(readKey({ key: 'Enter' }, twelve.digits)).toEqual({ command: { type: 'jump', number: 12 }, digits: '', taken: true });
  });

  test('any other key forgets the digits', () => {
    expect(readKey({ key: 'ArrowRight' }, '12')).toEqual({ command: { type: 'next' }, digits: '', taken: true });
  });

  test('Escape takes back digits before it ends anything', () => {
    expect(readKey({ key: 'Escape' }, '1')).toEqual({ command: null, digits: '', taken: true });
  });

  test('a key held down does not flicker the screen', () => {
    expect(readKey({ key: 'b', repeat: true })).toMatchObject({ command: null, taken: true });
    expect(readKey({ key: 'f', repeat: true })).toMatchObject({ command: null, taken: true });
  });
});

describe('keys that belong to someone else', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s stay with the browser', (modifier) => {
    expect(readKey({ key: 'f', [modifier]: true })).toEqual({ command: null, digits: '', taken: false });
  });

  test('selecting with Shift stays with the browser', () => {
    expect(readKey({ key: 'ArrowRight', shiftKey: true })).toMatchObject({ command: null, taken: false });
  });

  test.each([' ', 'b', 'ArrowLeft', 'Backspace', '1', 'Escape'])('"%s" in a text field is text', (key) => {
    expect(readKey({ key, focus: 'text' })).toMatchObject({ command: null, taken: false });
  });

  test.each([' ', 'Enter'])('"%s" on a button presses the button', (key) => {
    expect(readKey({ key, focus: 'control' })).toMatchObject({ command: null, taken: false });
  });

  test('the other keys still work while a button has the focus', () => {
    expect(readKey({ key: 'ArrowRight', focus: 'control' })).toMatchObject({ command: { type: 'next' } });
  });

  test('Enter that closes Chinese input is not a step', () => {
    expect(readKey({ key: 'Enter', isComposing: true })).toMatchObject({ command: null, taken: false });
  });

  test.each(['a', 'Tab', 'F5', 'constructor', 'toString'])('"%s" means nothing', (key) => {
    expect(readKey({ key })).toEqual({ command: null, digits: '', taken: false });
  });
});
