package de.transferlotse.engine.webapp;

import java.util.List;

/**
 * Repairs and connects the forms of the Tasklist: its button to complete, drafts on the server. The functions that are
 * called here live in our own script {@code app/tasklist/scripts/forms.js}.
 */
final class TasklistForms {

  private static final String FILE = "camunda/app/tasklist/camunda-tasklist-bootstrap.js";

  /** Fields of lists without an error leave empty lists behind, which the Tasklist takes for errors. */
  private static final String ANY_ERROR = """
      function anyError(e){return Array.isArray(e)?e.some(anyError):\
      e&&"object"==typeof e?Object.values(e).some(anyError):!!e}""";

  static final List<VendorChange> CHANGES = List.of(completing(), typing(), rows(), drafts());

  private TasklistForms() {
  }

  private static VendorChange completing() {
    return VendorChange.of("Formulare mit Listen lassen sich abschließen", FILE)
        .replace("var t=!!Object.keys(e.errors).length;", "var t=(" + ANY_ERROR + ")(e.errors);")
        .replace("!Object.keys(a).length){e.next=3;break}throw a;",
            "!(" + ANY_ERROR + ")(a)){e.next=3;break}throw window.transferlotse.incomplete(l[0]);");
  }

  /** form-js reads a text 300 ms after the last key; if anything else changes before, it wipes the text out. */
  private static VendorChange typing() {
    return VendorChange.of("Formulare merken sich jeden Buchstaben sofort", FILE)
        .replace("v=new p({container:l[0]})", "v=new p({container:l[0],debounce:!1})");
  }

  /** The vendor gives only those rows an element of their own that can be removed. */
  private static VendorChange rows() {
    return VendorChange.of("Zeilen fester Listen sind voneinander abgesetzt", "camunda/lib/deps.js")
        .replace(":a.jsx(J.Provider,{value:p,children:a.jsx(o,{...h})})};Kr.$inject=", """
            :a.jsx("div",{class:"fjs-repeat-row-container",children:a.jsx("div",{class:"fjs-repeat-row-rows",\
            children:a.jsx(J.Provider,{value:p,children:a.jsx(o,{...h})})})})};Kr.$inject=""");
  }

  private static VendorChange drafts() {
    return VendorChange.of("„Speichern“ legt den Zwischenstand auf dem Server ab", FILE)
        .replace("""
            b=JSON.parse(localStorage.getItem("camunda-form:".concat(y))||"{}")""",
            "b=window.transferlotse.takeTyped(y)")
        .replace("w(t),n=Object.keys(E)",
            "w(t),h.getTasklistForm().keepsDraft=!!(E.view&&E.view.value&&E.view.value.draft),n=Object.keys(E)")
        .replace("""
            function T(){var e=A().data;localStorage.setItem("camunda-form:".concat(y),JSON.stringify(e)),\
            h.notifyFormDirty(!1)}""", """
            function typed(){return v._emit("presubmit"),v._getSubmitData()}\
            function T(){window.transferlotse.saveDraft(y,typed().facts,n,function(e){h.notifyFormDirty(e)})}""")
        .replace("o.$on(\"authentication.login.required\",T)",
            "o.$on(\"authentication.login.required\",function(){v&&window.transferlotse.keepTyped(y,typed())}),"
                + "o.$on(\"$destroy\",function(){v&&v.typedIn&&window.transferlotse.keepBesideTab(y,typed())})")
        .replace("v.on(\"changed\",(function(e){h.notifyFormDirty(!0);",
            "v.on(\"changed\",(function(e){v.typedIn=!0,h.notifyFormDirty(!0);")
        .replace("ng-hide=\"tasklistForm.type === \\'generic\\'\"",
            "ng-hide=\"!tasklistForm.keepsDraft\"");
  }
}
