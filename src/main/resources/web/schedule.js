'use strict';
// Beside the page of a schedule that is being worked on: how far it is follows in place, and a screen reader hears each tenth.
// Without it the page asks for itself anew each second.
(() => {
  // Beside the page itself, in whatever folder that lies.
  const WORK = 'work';
  const WATCH = 'watch';
  const get = (id) => document.getElementById(id);
  if (!get('bar') || !window.fetch || !window.DOMParser) return;
  if (!location.pathname.endsWith('/' + WATCH)) {
    location.replace(WATCH);
    return;
  }
  let told = 0;

  const say = () => {
    const percent = Math.floor(100 * get('bar').position / 10) * 10;
    if (percent > told) {
      told = percent;
      get('told').textContent = get('told').dataset.of.replace('{n}', percent);
    }
  };

  const look = async () => {
    const answer = await fetch(WATCH, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const bar = page.getElementById('bar');
    if (!bar || page.title !== document.title) {
      location.replace(WORK);
      return;
    }
    for (const id of ['doing', 'left']) {
      if (get(id).textContent !== page.getElementById(id).textContent) get(id).textContent = page.getElementById(id).textContent;
    }
    if (bar.hasAttribute('value')) {
      get('bar').max = bar.max;
      get('bar').value = bar.value;
      say();
    }
    setTimeout(next, 500);
  };

  const next = () => look().catch(() => {
    get('doing').textContent = get('told').textContent = get('told').dataset.ended;
  });

  setTimeout(next, 500);
})();
