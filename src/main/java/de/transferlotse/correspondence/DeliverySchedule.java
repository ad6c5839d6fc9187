package de.transferlotse.correspondence;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Delivers every five seconds and right after mails were queued, on a thread of its own: a slow mail server holds up
 * neither a person's request nor anything else that is scheduled.
 */
@Component
@ConditionalOnProperty(name = "transferlotse.mail.delivery-enabled", matchIfMissing = true)
class DeliverySchedule implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DeliverySchedule.class);
  private static final int PAUSE_SECONDS = 5;

  private final Delivery delivery;
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile ScheduledExecutorService thread;

  DeliverySchedule(Delivery delivery) {
    this.delivery = delivery;
  }

  @TransactionalEventListener
  void wake(MailQueued event) {
    ScheduledExecutorService running = thread;
    if (running != null && woken.compareAndSet(false, true)) {
      running.execute(this::deliver);
    }
  }

  private void deliver() {
    woken.set(false);
    try {
      delivery.deliverDue();
    } catch (Throwable failure) {
      // Whatever leaves here would end the schedule for good and in silence.
      LOG.error("Mails could not be delivered; the next round tries again", failure);
    }
  }

  @Override
  public synchronized void start() {
    thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail-delivery"));
    thread.scheduleWithFixedDelay(this::deliver, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Lets the mail in hand finish, so that an orderly stop leaves nothing unclear. */
  @Override
  public synchronized void stop() {
    ScheduledExecutorService running = thread;
    thread = null;
    running.shutdown();
    try {
      running.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
