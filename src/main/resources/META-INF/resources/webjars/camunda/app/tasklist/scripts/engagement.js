// The tab „Begleitung“ beside a task's form: our own page about the task's engagement, as the server shows it.

const LOGGED_OUT = 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.';
const UNREACHABLE = 'Der Server ist nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.';

function root() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
}

function sentence(text) {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = text;
  return [paragraph];
}

/** The page has headings of its own; here they stand below that of the task. */
function lowered(content) {
  content.querySelectorAll('h1, h2').forEach(heading => {
    const lower = document.createElement(heading.tagName === 'H1' ? 'h3' : 'h4');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  });
  return [...content.childNodes];
}

async function pageOf(taskId) {
  try {
    const answer = await fetch(`${root()}/pages/tasks/${encodeURIComponent(taskId)}/engagement`,
        {credentials: 'same-origin', redirect: 'manual', headers: {Accept: 'text/html'}});
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      return sentence(LOGGED_OUT);
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const section = page.querySelector('main > section');
    const refusal = page.querySelector('main .message.error');
    return refusal ? sentence(refusal.textContent) : section ? lowered(section) : sentence(UNREACHABLE);
  } catch (e) {
    return sentence(UNREACHABLE);
  }
}

export default {
  id: 'task-detail-engagement',
  pluginPoint: 'tasklist.task.detail',
  label: 'Begleitung',
  priority: 700,

  render(node, {taskId}, scope) {
    const box = document.createElement('div');
    box.className = 'engagement-tab';
    node.append(box);
    let shown;
    const show = async id => {
      shown = id;
      box.setAttribute('aria-busy', 'true');
      box.textContent = 'Wird geladen …';
      const content = await pageOf(id);
      // Somebody who has gone on to another task meanwhile sees only that one's.
      if (shown === id) {
        box.replaceChildren(...content);
        box.removeAttribute('aria-busy');
      }
    };
    show(taskId);
    scope.$watch('task.id', id => id && id !== shown && show(id));
  }
};
