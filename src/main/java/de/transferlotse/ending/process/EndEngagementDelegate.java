package de.transferlotse.ending.process;

import de.transferlotse.ending.EarlyEnd;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.FirstTalks;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engagement.process.EngagementTree;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Takes back every open step of the engagement, also while it rests, and ends its record. Whoever has the Erstgespräch in their
 * calendar learns in any case that it is off: nobody shall sit there alone.
 */
@Component
class EndEngagementDelegate implements JavaDelegate {

  private final EarlyEnds ends;
  private final EngagementTree tree;
  private final MunicipalityMails mails;

  EndEngagementDelegate(EarlyEnds ends, EngagementTree tree, MunicipalityMails mails) {
    this.ends = ends;
    this.tree = tree;
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EarlyEnd end = ends.of(execution.getProcessInstanceId());
    tree.delete(end.engagement(), "Vorzeitig beendet: " + end.reason().label());
    ends.carryOut(end.engagement());
    mails.queue(end.engagement(), FirstTalks.CANCELLATION);
  }
}
