// Says at once that a file is too large, instead of after a long upload; the server checks it again.
(function () {
  'use strict';
  const file = document.getElementById('file');
  const message = document.getElementById('file-error');

  file.addEventListener('change', function () {
    const chosen = file.files[0];
    const tooLarge = Boolean(chosen) && chosen.size > Number(file.dataset.largest);
    message.hidden = !tooLarge;
    file.setCustomValidity(tooLarge ? message.textContent : '');
  });
})();
