package de.transferlotse.correspondence.template;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** Refuses an expression that comes to nothing: a sentence with a hole in it is worse than no mail. */
final class StrictExpressions implements IStandardVariableExpressionEvaluator {

  @Override
  public Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    Object value = SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, how);
    if (value == null) {
      throw new MissingValueException(expression.getExpression());
    }
    return value;
  }
}
