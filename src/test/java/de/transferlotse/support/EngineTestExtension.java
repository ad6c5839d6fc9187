package de.transferlotse.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.platform.AdjustableClock;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class the state of a first start; nested classes share that of the class around them. */
class EngineTestExtension implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext test) throws FolderException {
    if (test.getRequiredTestClass().getEnclosingClass() != null) {
      return;
    }
    ApplicationContext application = SpringExtension.getApplicationContext(test);
    application.getBean(TestDatabases.class).renew();
    application.getBean(GreenMail.class).purgeEmailFromAllMailboxes();
    application.getBean(AdjustableClock.class).setTo(EngineTest.START);
    application.getBeanProvider(CacheManager.class).forEach(EngineTestExtension::clear);
  }

  private static void clear(CacheManager caches) {
    caches.getCacheNames().forEach(name -> caches.getCache(name).clear());
  }
}
