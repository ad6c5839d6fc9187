package de.transferlotse.correspondence.template;

import java.nio.charset.StandardCharsets;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One engine for plain text and one for HTML: each escapes its own way. No beans, so pages keep theirs. */
final class TemplateEngines {

  private final SpringTemplateEngine text = engine(TemplateMode.TEXT);
  private final SpringTemplateEngine html = engine(TemplateMode.HTML);

  SpringTemplateEngine text() {
    return text;
  }

  SpringTemplateEngine html() {
    return html;
  }

  private static SpringTemplateEngine engine(TemplateMode mode) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(TemplateEngines.class.getClassLoader());
    resolver.setPrefix("templates/mail/");
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setDialect(new StrictDialect());
    engine.setTemplateResolver(resolver);
    engine.setEngineContextFactory(new StrictContextFactory());
    return engine;
  }

  private static final class StrictDialect extends SpringStandardDialect {

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
      return new StrictExpressions();
    }
  }
}
