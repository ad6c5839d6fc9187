document.documentElement.lang = 'de';

export default {
  app: {
    name: 'Start',
    vendor: 'Transferlotse'
  },
  locales: {
    availableLocales: ['de'],
    fallbackLocale: 'de'
  },
  dateFormat: {
    normal: 'D. MMMM YYYY, HH:mm [Uhr]',
    long: 'dddd, D. MMMM YYYY, HH:mm [Uhr]',
    short: 'DD.MM.YYYY',
    monthName: 'MMMM',
    day: 'D',
    abbr: 'DD.MM.YYYY, HH:mm'
  },
  links: [],
  disableWelcomeMessage: true
};
