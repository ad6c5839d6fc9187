package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.MailTemplate;
import de.transferlotse.correspondence.template.MailTemplates;
import de.transferlotse.correspondence.template.Release;
import de.transferlotse.platform.MailSettings;
import org.springframework.stereotype.Component;

/**
 * Whether mails whose template says so wait until people have seen them. An agency may do without; a demo that is being
 * filled and tests of other things must not wait for people.
 */
@Component
public class ReleaseSwitch {

  private final MailTemplates templates;
  private volatile boolean on;

  ReleaseSwitch(MailTemplates templates, MailSettings settings) {
    this.templates = templates;
    on = settings.release();
  }

  Release of(String template) {
    return on ? templates.find(template).map(MailTemplate::release).orElse(Release.NONE) : Release.NONE;
  }

  /** Returns how it stood before. */
  public boolean turn(boolean on) {
    boolean before = this.on;
    this.on = on;
    return before;
  }
}
