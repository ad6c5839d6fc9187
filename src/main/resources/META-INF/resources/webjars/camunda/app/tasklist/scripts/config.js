document.documentElement.lang = 'de';

export default {
  app: {
    name: 'Aufgaben',
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
  customScripts: ['scripts/forms', 'scripts/engagement'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'übernimmt die ausgewählte Aufgabe'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'springt zum ersten Filter der Liste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'springt zur ersten Aufgabe der Liste'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'springt zum ersten Feld des Formulars'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'öffnet die Auswahl der Prozesse'
    }
  }
};
