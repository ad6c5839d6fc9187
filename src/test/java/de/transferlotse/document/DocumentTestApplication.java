package de.transferlotse.document;

import de.transferlotse.engine.webapp.PageBar;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The document capability alone on a real server and database: one task, one engagement, CSRF on. Not annotated,
 * so that no other test finds it by scanning.
 */
@ComponentScan(basePackages = "de.transferlotse.document")
@Import(PageBar.class)
@ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class, ThymeleafAutoConfiguration.class, SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class, LiquibaseAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class})
public class DocumentTestApplication {

  public static final String TASK = "task-1";
  public static final String NUMBER = "TNO-2026-014";

  @Bean
  DocumentDatabase database() {
    return new DocumentDatabase();
  }

  @Bean
  DataSource dataSource(DocumentDatabase database) {
    return database.dataSource();
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-16T09:30:00Z"), ZoneOffset.UTC);
  }

  @Bean
  DocumentAccess access() {
    return new DocumentAccess() {
      @Override
      public void mayRead(String number) {
        if (!number.equals(NUMBER)) {
          throw Rejection.forbidden("Diese Begleitung gehört einem anderen Büro.");
        }
      }

      @Override
      public UploadPlace mayUpload(String taskId) {
        if (!taskId.equals(TASK)) {
          throw Rejection.forbidden("Diese Aufgabe gehört einem anderen Büro.");
        }
        return new UploadPlace(NUMBER, "Landkreis Ludwigslust-Parchim", "Beschluss erfassen");
      }

      @Override
      public UploadPlace mayAdd(String number) {
        if (!number.equals(NUMBER)) {
          throw Rejection.unknown("Diese Begleitung gibt es nicht.");
        }
        return new UploadPlace(NUMBER, "Landkreis Ludwigslust-Parchim", null);
      }
    };
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        User.withUsername("beratung-schwerin").password("{noop}transferlotse").build());
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.requestMatchers("/assets/**").permitAll()
        .anyRequest().authenticated()).httpBasic(Customizer.withDefaults()).build();
  }
}
