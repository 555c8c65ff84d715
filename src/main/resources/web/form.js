'use strict';
// Helps beside the form: the list follows what is ticked, and a screen reader hears what changed. Without it the buttons do
// the same. It sends the form to its own page and puts what comes back in place; it keeps nothing and knows no question.
(() => {
  const form = document.getElementById('form');
  if (!form || !window.fetch || !window.DOMParser) return;
  const kind = form.dataset.live;
  const told = () => document.getElementById('told');
  let changes = 0;
  let timer = 0;

  document.body.classList.add('live');

  // "None of these" and something else cannot both hold.
  const keepNoneAlone = (box) => {
    if (box.type !== 'checkbox' || !box.checked || !box.closest('.choices')) return;
    for (const other of box.closest('.choices').querySelectorAll('input')) {
      if (other !== box && (box.hasAttribute('data-alone') || other.hasAttribute('data-alone'))) other.checked = false;
    }
  };

  const sent = (button) => {
    const data = new URLSearchParams(new FormData(form));
    data.set('_go', button ? button.value : 'look');
    return data;
  };

  const look = async (button) => {
    const at = ++changes;
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: sent(button), redirect: 'error' });
    if (!answer.ok) throw new Error('refused');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Something else was ticked meanwhile: the answer to that is on its way.
    if (at === changes) show(page, button);
  };

  const put = (page, id) => {
    const now = document.getElementById(id);
    const next = page.getElementById(id);
    if (now && next && now.innerHTML !== next.innerHTML) now.innerHTML = next.innerHTML;
  };

  // Questions come and go around the one that has the focus.
  const mend = (page) => {
    const now = document.getElementById('questions');
    const next = page.getElementById('questions');
    const wanted = [...next.children];
    const keep = new Set(wanted.map(name));
    for (const old of [...now.children]) if (!keep.has(name(old))) old.remove();
    let place = now.firstElementChild;
    for (const element of wanted) {
      if (place && name(place) === name(element)) place = place.nextElementSibling;
      else now.insertBefore(document.importNode(element, true), place);
    }
  };

  const name = (element) => element.id || 'asked-' + element.dataset.of;

  const ids = (element) => new Set(element.dataset.ids.split(' ').filter(Boolean));

  const changed = (before, after) => {
    const say = told().dataset;
    const added = [...after].filter((id) => !before.has(id)).length;
    const gone = [...before].filter((id) => !after.has(id)).length;
    const words = [];
    if (added) words.push(added === 1 ? say.addedOne : say.added.replace('{n}', added));
    if (gone) words.push(gone === 1 ? say.goneOne : say.gone.replace('{n}', gone));
    if (words.length) told().textContent = words.concat(say.total.replace('{n}', after.size)).join(' ');
  };

  const show = (page, button) => {
    if (kind === 'form') {
      const preview = document.getElementById('preview');
      const before = ids(preview);
      mend(page);
      put(page, 'preview');
      preview.dataset.ids = page.getElementById('preview').dataset.ids;
      changed(before, ids(preview));
    } else {
      put(page, 'list');
    }
    for (const id of ['carried', 'notices', 'strip']) put(page, id);
    if (button) focusAgain(button);
  };

  const focusAgain = (button) => {
    const id = button.value.split(':').slice(1).join(':');
    const row = [...document.querySelectorAll('[data-key]')].find((element) => element.dataset.key === id);
    if (!row) return;
    const again = document.getElementById(button.id) || row.querySelector('.moves button');
    if (again) again.focus();
    const number = [...document.querySelectorAll('#list [data-key]')].indexOf(row) + 1;
    told().textContent = told().dataset.moved.replace('{n}', number);
  };

  const soon = (wait) => {
    clearTimeout(timer);
    changes++;
    timer = setTimeout(() => look().catch(() => {}), wait);
  };

  form.addEventListener('change', (event) => {
    keepNoneAlone(event.target);
    if (event.target.type !== 'file') soon(60);
  });

  form.addEventListener('input', (event) => {
    if (event.target.type === 'text') changes++;
  });

  // Moving a question needs no new page. Where that fails, the button does what it does without this.
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    clearTimeout(timer);
    changes++;
    if (!button || !/^(up|down):/.test(button.value)) return;
    event.preventDefault();
    look(button).catch(() => {
      const go = document.createElement('input');
      go.type = 'hidden';
      go.name = '_go';
      go.value = button.value;
      form.append(go);
      form.submit();
    });
  });
})();
