package de.transferlotse.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A path that is empty or leads to a picture that mails can carry; the message says what is wrong with the file. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LogoFile.Check.class)
@interface LogoFile {

  String message() default "muss ein Bild im Format PNG oder JPEG sein";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks into the file. */
  final class Check implements ConstraintValidator<LogoFile, String> {

    @Override
    public boolean isValid(String path, ConstraintValidatorContext context) {
      if (path == null || path.isBlank()) {
        return true;
      }
      try {
        LogoReader.read(path);
        return true;
      } catch (UnfitLogoException unfit) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(literal(unfit.getMessage())).addConstraintViolation();
        return false;
      }
    }

    /** Names of folders may hold what would be a placeholder in a message. */
    private static String literal(String message) {
      return message.replaceAll("[\\\\{}$]", "\\\\$0");
    }
  }
}
