'use strict';
// Helps beside the form: the list follows what is ticked, a screen reader hears what changed, and the browser's back button
// goes back. Without it the buttons do the same. It sends the form to its own pages and shows what comes back; it keeps
// nothing once the tab is closed, and knows no question.
(() => {
  if (!window.fetch || !window.DOMParser) return;
  const find = (id, page = document) => page.getElementById(id);
  const form = () => find('form');
  const told = () => find('told');
  const pages = [];
  let at = 0;
  let changes = 0;
  let timer = 0;
  let given = false;
  let going = false;
  // Where the back button has gone back: what was said on the page that was left, until the page come back to knows it too.
  let left = null;
  let arriving = Promise.resolve();

  const start = () => {
    document.body.classList.add('live');
    history.replaceState({ page: at }, '');
  };

  const said = () => new URLSearchParams(new FormData(form()));

  const ask = async (button) => {
    await arriving;
    const path = (button && button.getAttribute('formaction')) || form().getAttribute('action');
    return send(path, said(), button ? button.value : 'look');
  };

  const send = async (path, data, go) => {
    data.set('_go', go);
    const answer = await fetch(path, { method: 'POST', body: data, redirect: 'error' });
    if (!answer.ok) throw new Error('refused');
    return { path, page: new DOMParser().parseFromString(await answer.text(), 'text/html') };
  };

  // The list follows.

  const look = async (button) => {
    const change = ++changes;
    const { page } = await ask(button);
    // Something else was ticked meanwhile: the answer to that is on its way.
    if (change === changes) show(page, button);
  };

  const put = (page, id) => {
    const now = find(id);
    const next = find(id, page);
    if (now && next && now.innerHTML !== next.innerHTML) now.innerHTML = next.innerHTML;
  };

  const name = (element) => element.id || 'asked-' + element.dataset.of;

  // Questions come and go around the one that has the focus.
  const mend = (page) => {
    const now = find('questions');
    const wanted = [...find('questions', page).children];
    const keep = new Set(wanted.map(name));
    for (const old of [...now.children]) if (!keep.has(name(old))) old.remove();
    let place = now.firstElementChild;
    for (const element of wanted) {
      if (place && name(place) === name(element)) place = place.nextElementSibling;
      else now.insertBefore(document.importNode(element, true), place);
    }
  };

  const ids = (element) => new Set(element.dataset.ids.split(' ').filter(Boolean));

  const say = (before, after) => {
    const phrases = told().dataset;
    const added = [...after].filter((id) => !before.has(id)).length;
    const gone = [...before].filter((id) => !after.has(id)).length;
    const words = [];
    if (added) words.push(added === 1 ? phrases.addedOne : phrases.added.replace('{n}', added));
    if (gone) words.push(gone === 1 ? phrases.goneOne : phrases.gone.replace('{n}', gone));
    if (words.length) told().textContent = words.concat(phrases.total.replace('{n}', after.size)).join(' ');
  };

  const show = (page, button) => {
    if (form().dataset.live === 'form') {
      const preview = find('preview');
      const before = ids(preview);
      mend(page);
      put(page, 'preview');
      preview.dataset.ids = find('preview', page).dataset.ids;
      say(before, ids(preview));
    } else {
      const held = document.activeElement && document.activeElement.id;
      put(page, 'list');
      if (held && find(held)) find(held).focus();
    }
    for (const id of ['carried', 'notices', 'strip']) put(page, id);
    if (button) focusAgain(button);
  };

  const focusAgain = (button) => {
    const id = button.value.split(':').slice(1).join(':');
    const rows = [...document.querySelectorAll('#list [data-key]')];
    const row = rows.find((element) => element.dataset.key === id);
    if (!row) return;
    const again = find(button.id) || row.querySelector('.moves button');
    if (again) again.focus();
    told().textContent = told().dataset.moved.replace('{n}', rows.indexOf(row) + 1);
  };

  const soon = () => {
    clearTimeout(timer);
    changes++;
    timer = setTimeout(() => look().catch(() => {}), 60);
  };

  // From page to page. Those before stay as they were left, for the back button.

  const here = () => ({ main: document.querySelector('main'), title: document.title });

  const turn = (page) => {
    document.querySelector('main').replaceWith(page.main);
    document.title = page.title;
  };

  const fresh = (page) => ({ main: document.importNode(page.querySelector('main'), true), title: page.title });

  const arrive = () => {
    const place = document.querySelector('main [autofocus]') || document.querySelector('h1');
    if (!place.matches('a, button, input, select, textarea')) place.tabIndex = -1;
    window.scrollTo(0, 0);
    place.focus();
  };

  const go = async (button) => {
    if (going) return;
    going = true;
    try {
      const { path, page } = await ask(button);
      pages.length = at + 1;
      pages[at] = here();
      at++;
      turn(fresh(page));
      history.pushState({ page: at }, '', path);
      arrive();
    } finally {
      going = false;
    }
  };

  // The page come back to, with what was said since it was left.
  const again = (change) => {
    const step = document.querySelector('[name=_at]');
    const path = form().getAttribute('action');
    return send(path, left, step ? 'to:' + step.value : 'look').then(({ page }) => {
      const now = page.querySelector('[name=_at]');
      left = null;
      if (change !== changes || (step && now && step.value !== now.value)) return;
      turn(fresh(page));
      arrive();
    });
  };

  window.addEventListener('popstate', (event) => {
    const to = event.state ? event.state.page : 0;
    if (to === at || !pages[to]) return;
    clearTimeout(timer);
    const change = ++changes;
    left = left || said();
    pages[at] = here();
    at = to;
    turn(pages[at]);
    arrive();
    arriving = again(change).catch(() => {});
  });

  // What the reader does.

  // "None of these" and something else cannot both hold.
  const keepNoneAlone = (box) => {
    if (box.type !== 'checkbox' || !box.checked || !box.closest('.choices')) return;
    for (const other of box.closest('.choices').querySelectorAll('input')) {
      if (other !== box && (box.hasAttribute('data-alone') || other.hasAttribute('data-alone'))) other.checked = false;
    }
  };

  document.addEventListener('change', (event) => {
    if (!form() || !form().contains(event.target)) return;
    given = true;
    keepNoneAlone(event.target);
    soon();
  });

  document.addEventListener('input', (event) => {
    if (event.target.type === 'text') changes++;
  });

  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    const path = button && button.getAttribute('formaction');
    clearTimeout(timer);
    changes++;
    if (event.target !== form() || !button || (path && !/\/(form|list)$/.test(path))) {
      if (!button || !button.getAttribute('formtarget')) given = false;
      return;
    }
    event.preventDefault();
    (/^(up|down):/.test(button.value) ? look(button) : go(button)).catch(() => plainly(button));
  });

  // Where the script cannot, the button does what it does without.
  const plainly = (button) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = '_go';
    field.value = button.value;
    form().append(field);
    if (button.getAttribute('formaction')) form().action = button.getAttribute('formaction');
    given = false;
    form().submit();
  };

  // Nothing is stored: a closed or reloaded tab is empty. The browser asks first.
  window.addEventListener('beforeunload', (event) => {
    if (given) event.preventDefault();
  });

  if (form()) start();
})();
