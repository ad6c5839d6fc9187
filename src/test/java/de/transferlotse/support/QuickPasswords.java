package de.transferlotse.support;

import static org.camunda.bpm.engine.impl.util.EncryptionUtil.saltPassword;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores the passwords of the ready-made accounts with a single round of the hash. Checking them goes the same way as always,
 * for the rounds stand in the hash; but tests sign in hundreds of times, and a good hash is slow on purpose.
 */
final class QuickPasswords {

  private static final String PASSWORD = "transferlotse";
  private static final byte[] SALT = "test".getBytes(StandardCharsets.US_ASCII);

  private QuickPasswords() {}

  static void store(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("select id_, salt_ from act_id_user").query().listOfRows().forEach(user ->
        jdbc.sql("update act_id_user set pwd_ = ? where id_ = ?")
            .params(hash(saltPassword(PASSWORD, (String) user.get("salt_"))), user.get("id_")).update());
  }

  private static String hash(String salted) {
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    try {
      byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(new PBEKeySpec(salted.toCharArray(), SALT, 1, 512)).getEncoded();
      return "{PBKDF2-SHA512}1." + text.encodeToString(SALT) + "." + text.encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
