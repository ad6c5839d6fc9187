package de.transferlotse.correspondence.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.engine.TemplateData;

/** Makes a name that nobody gave a value an error, where Thymeleaf would print nothing. */
final class StrictContextFactory implements IEngineContextFactory {

  @Override
  public IEngineContext createEngineContext(IEngineConfiguration configuration, TemplateData template,
      Map<String, Object> attributes, IContext context) {
    Map<String, Object> variables = new HashMap<>();
    context.getVariableNames().forEach(name -> variables.put(name, context.getVariable(name)));
    return new StrictContext(configuration, template, attributes, context.getLocale(), variables);
  }

  private static final class StrictContext extends EngineContext {

    StrictContext(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
        Locale locale, Map<String, Object> variables) {
      super(configuration, template, attributes, locale, variables);
    }

    @Override
    public Object getVariable(String name) {
      if (!containsVariable(name) && !internal(name)) {
        throw new MissingValueException(name);
      }
      return super.getVariable(name);
    }

    /** Names that Thymeleaf and its Spring dialect look for on their own account. */
    private static boolean internal(String name) {
      return name.startsWith("thymeleaf") || name.startsWith("spring") || name.startsWith("org.");
    }
  }
}
