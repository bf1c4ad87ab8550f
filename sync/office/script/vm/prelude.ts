// What runs first in every context: the office's clock in Date, in the script's zone (+07) wherever the machine
// stands, and makers of values that belong to the context. Plain JavaScript: it is compiled inside the context.
export const PRELUDE = String.raw`(function (now, offset) {
  'use strict';
  delete globalThis.Intl;
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  delete globalThis.console;
  const Real = Date;
  const proto = Real.prototype;
  const utc = {};
  for (const name of Object.getOwnPropertyNames(proto)) utc[name] = proto[name];
  const shifted = (date) => new Real(utc.getTime.call(date) + offset);
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = utc['getUTC' + part];
    const set = utc['setUTC' + part];
    proto['get' + part] = function () { return get.call(shifted(this)); };
    if (set) proto['set' + part] = function () {
      const copy = shifted(this);
      set.apply(copy, arguments);
      return utc.setTime.call(this, utc.getTime.call(copy) - offset);
    };
  }
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (value) => String(value).padStart(2, '0');
  proto.getTimezoneOffset = function () { return -offset / 60000; };
  proto.toDateString = function () {
    return days[this.getDay()] + ' ' + months[this.getMonth()] + ' ' + two(this.getDate()) + ' ' + this.getFullYear();
  };
  proto.toTimeString = function () {
    return two(this.getHours()) + ':' + two(this.getMinutes()) + ':' + two(this.getSeconds()) + ' GMT+0700 (GMT+07:00)';
  };
  proto.toString = function () {
    return isNaN(utc.getTime.call(this)) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
  };
  // Text without a zone is local time, except a bare ISO date, which is UTC.
  const parse = (text) => {
    const local = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text);
    return local ? Real.parse(text + 'Z') - offset : Real.parse(text);
  };
  const instant = (args) => {
    if (args.length === 0) return now();
    if (args.length > 1) return Real.UTC.apply(Real, args) - offset;
    const value = args[0];
    return typeof value === 'string' ? parse(value) : value;
  };
  const OfficeDate = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instant(args)], newTarget === OfficeDate ? target : newTarget),
    apply: () => new OfficeDate().toString(),
    get: (target, name) => (name === 'now' ? now : name === 'parse' ? parse : target[name]),
  });
  proto.constructor = OfficeDate;
  globalThis.Date = OfficeDate;
  const error = (name, message) => {
    const made = new Error(message);
    if (name !== 'Error') Object.defineProperty(made, 'name', { value: name, configurable: true });
    return made;
  };
  return {
    object: () => ({}),
    array: (length) => new Array(length),
    date: (time) => new Real(time),
    error,
    define: (name, value) => { globalThis[name] = value; },
    lookup: (name) => globalThis[name],
    list: (source) => { const made = new Array(source.length); for (let i = 0; i < source.length; i += 1) made[i] = source[i]; return made; },
    // An answer is [true, value] or [false, name, message]: host errors become errors of this context.
    callable: (call) => function () {
      const answer = call(arguments);
      if (answer[0]) return answer[1];
      throw error(answer[1], answer[2]);
    },
  };
})`;
