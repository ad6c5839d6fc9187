// Says at once that a file is too large, instead of after a long upload; the server checks it again.
(function () {
  'use strict';
  const file = document.getElementById('file');
  const message = document.getElementById('file-error');

  file.addEventListener('change', function () {
    const size = Array.from(file.files).reduce(function (sum, one) { return sum + one.size; }, 0);
    const tooLarge = size > Number(file.dataset.largest);
    message.hidden = !tooLarge;
    file.setCustomValidity(tooLarge ? message.textContent : '');
  });
})();
