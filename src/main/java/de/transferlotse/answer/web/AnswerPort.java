package de.transferlotse.answer.web;

import de.transferlotse.document.UploadCheck;
import de.transferlotse.platform.AnswerSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The second port of the server. It alone has to face the internet; its threads are its own, so staff go on working. */
@Component
public class AnswerPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final int THREADS = 40;
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int LARGEST_FORM = 1024 * 1024;
  /** What a refused upload may still send, so that its sender sees our sentence instead of a broken connection. */
  private static final int SWALLOWED = 2 * UploadCheck.LARGEST;

  private final AnswerSettings settings;
  private volatile Connector connector;

  AnswerPort(AnswerSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    Http11NioProtocol http = new Http11NioProtocol();
    http.setAddress(address());
    http.setMaxThreads(THREADS);
    http.setConnectionTimeout(TIMEOUT_MILLIS);
    http.setMaxSwallowSize(SWALLOWED);
    connector = new Connector(http);
    connector.setPort(settings.port());
    connector.setMaxPostSize(LARGEST_FORM);
    server.addAdditionalTomcatConnectors(connector);
  }

  /** The port at which it listens; negative before the server runs. */
  public int number() {
    return connector == null ? -1 : connector.getLocalPort();
  }

  boolean took(HttpServletRequest request) {
    return request.getLocalPort() == number();
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(settings.address());
    } catch (UnknownHostException unknown) {
      throw new IllegalStateException("transferlotse.answers.address is no address of this machine", unknown);
    }
  }
}
