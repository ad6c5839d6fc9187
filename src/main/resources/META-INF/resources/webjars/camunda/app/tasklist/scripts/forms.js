// What the Tasklist calls from the places that TasklistForms.java, TasklistLogin.java and TaskHeader.java change in the
// vendor's script.

const typedByTask = new Map();

function csrfToken() {
  const match = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/);
  return match ? decodeURIComponent(match[1]) : '';
}

async function sentence(response) {
  const answer = await response.json().catch(() => ({}));
  if (answer.message) {
    return answer.message;
  }
  return [401, 403].includes(response.status)
    ? 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an; was Sie eingegeben haben, bleibt stehen.'
    : 'Der Server hat nicht geantwortet wie erwartet. Bitte versuchen Sie es noch einmal.';
}

async function putDraft(taskId, facts) {
  try {
    const response = await fetch(`${appRoot()}/api/transferlotse/tasks/${encodeURIComponent(taskId)}/draft`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken()},
      body: JSON.stringify({facts: facts || {}})
    });
    return response.ok ? null : sentence(response);
  } catch (e) {
    return 'Der Server ist nicht erreichbar. Was Sie eingegeben haben, steht noch im Formular.';
  }
}

function appRoot() {
  return document.querySelector('base').getAttribute('app-root');
}

/** Only a page of our own, whatever stands in the address: anything else could lead people to a forged login. */
function ownPage(address) {
  const page = new URL(address || '/', location.origin);
  const pages = appRoot().replace(/\/camunda$/, '') + '/pages/';
  return page.origin === location.origin && page.pathname.startsWith(pages) ? page.pathname + page.search : null;
}

let wantedPage = ownPage(new URLSearchParams(location.search).get('zurueck'));

window.transferlotse = {

  /** How the list is sorted until somebody chooses another order. */
  dueFirst: '[{"sortBy":"dueDate","sortOrder":"asc"}]',

  /** After the login, once: opens the page that the server named, if it is one of ours. */
  openWantedPage() {
    const wanted = wantedPage;
    wantedPage = null;
    if (wanted) {
      setTimeout(() => location.assign(wanted));
    }
  },

  /** Stores the half-filled form on the server and tells the person; dirty(false) means that all is saved. */
  async saveDraft(taskId, facts, notifications, dirty) {
    const error = await putDraft(taskId, facts);
    if (error) {
      notifications.addError({status: 'Nicht gespeichert', message: error, exclusive: true});
    } else {
      notifications.addMessage({
        status: 'Zwischenstand gespeichert', message: 'Sie können auch an einem anderen Rechner weiterarbeiten.',
        type: 'success', duration: 5000, exclusive: true
      });
    }
    dirty(!!error);
  },

  /** Keeps what was typed while the login has run out; only in this page's memory, never in the browser's storage. */
  keepTyped(taskId, data) {
    if (taskId) {
      typedByTask.set(taskId, data);
    }
  },

  /** Keeps what was typed while the person looks at another tab of the task; whoever left the task begins anew. */
  keepBesideTab(taskId, data) {
    setTimeout(() => {
      const place = new URLSearchParams(location.hash.replace(/^[^?]*/, ''));
      if (place.get('task') === taskId && !['', 'task-detail-form'].includes(place.get('detailsTab') || '')) {
        this.keepTyped(taskId, data);
      }
    });
  },

  /** What was typed before the login ran out or another tab was opened, once; else nothing, so that the server's draft counts. */
  takeTyped(taskId) {
    localStorage.removeItem(`camunda-form:${taskId}`);
    const data = typedByTask.get(taskId) || {};
    typedByTask.delete(taskId);
    return data;
  },

  /** The error of a form with fields that are not right yet; shows the first of them. */
  incomplete(form) {
    setTimeout(() => {
      const error = form.querySelector('.fjs-form-field-error');
      if (error) {
        error.closest('.fjs-form-field').scrollIntoView({block: 'center', behavior: 'smooth'});
      }
    }, 50);
    return {message: 'Bitte prüfen Sie die rot markierten Felder.'};
  }
};

// A link in a form or beside it opens in a page of its own: what was typed would be lost otherwise.
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('.fjs-container a[href], .engagement-tab a[href]');
  if (link && !/^(#|tel:|mailto:)/.test(link.getAttribute('href'))) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);
