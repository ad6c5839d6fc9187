package de.transferlotse.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a free port, with a database of this class's own, an empty mail server, no job executor, and
 * the clock stopped at {@link #START}. All such classes share one Spring context: add no properties,
 * no mock beans and no further configuration to a class that carries this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestInfrastructure.class)
@ExtendWith(EngineTestExtension.class)
public @interface EngineTest {

  /** A Monday, 8 o'clock in Berlin, four weeks before the change to daylight saving time. */
  Instant START = Instant.parse("2026-03-02T07:00:00Z");
}
