package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends the process around an import for whoever decides on its page; the page asks whether they may. */
@Component
@Transactional
public class FigureImportProcess {

  private static final String PROCESS = "import-figures";
  private static final String TAKEN_BACK = "transfer.importTakenBack";

  private final FigureImports imports;
  private final RuntimeService runtime;
  private final WithoutIdentity application;

  FigureImportProcess(FigureImports imports, @Lazy RuntimeService runtime, @Lazy WithoutIdentity application) {
    this.imports = imports;
    this.runtime = runtime;
    this.application = application;
  }

  /**
   * Takes a preview in and looks at its values, whole or not at all.
   *
   * @throws de.transferlotse.input.Rejection if it is not the preview that the person saw
   */
  public void begin(long importId, boolean olderToo, String seen) {
    imports.ready(importId, seen);
    application.run(() -> runtime.startProcessInstanceByKey(PROCESS, Map.of(
        FlowVariable.IMPORT_NUMBER.variableName(), importId,
        FlowVariable.OLDER_TOO.variableName(), olderToo)));
  }

  /** Takes an import back; nobody has to look at its values any more. */
  public void takeBack(long importId, String user) {
    imports.takeBack(importId, user);
    application.run(() -> runtime.createMessageCorrelation(TAKEN_BACK)
        .processInstanceVariableEquals(FlowVariable.IMPORT_NUMBER.variableName(), importId).correlateAll());
  }
}
