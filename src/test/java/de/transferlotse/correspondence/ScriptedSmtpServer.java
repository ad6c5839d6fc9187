package de.transferlotse.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback that misbehaves as told: next answers by command, "." being the end of a mail. */
public class ScriptedSmtpServer implements AutoCloseable {

  static final String DROP = "drop";
  static final String HANG = "hang";

  private final ServerSocket socket;
  private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();
  final AtomicInteger connections = new AtomicInteger();
  public final AtomicInteger completed = new AtomicInteger();

  public ScriptedSmtpServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    start(this::listen);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The next such command gets this answer; afterwards all is well again. */
  ScriptedSmtpServer once(String command, String answer) {
    script.computeIfAbsent(command, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection; BufferedReader in = new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintStream out = new PrintStream(connection.getOutputStream(), true, StandardCharsets.ISO_8859_1)) {
      boolean open = answer(out, "CONNECT", "220 test");
      boolean data = false;
      for (String line = in.readLine(); open && line != null; line = in.readLine()) {
        if (data) {
          if (line.equals(".")) {
            data = false;
            completed.incrementAndGet();
            open = answer(out, ".", "250 taken");
          } else if (next("BODY") != null) {
            return;
          }
        } else {
          String command = line.split("[ :]")[0];
          String reply = command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 ok";
          open = answer(out, command, reply) && !command.equals("QUIT");
          data = command.equals("DATA") && lastAnswer.get().startsWith("354");
        }
      }
    } catch (IOException gone) {
      // The client left, which some tests want.
    }
  }

  private final ThreadLocal<String> lastAnswer = ThreadLocal.withInitial(() -> "");

  private boolean answer(PrintStream out, String command, String usual) {
    String scripted = next(command);
    String answer = scripted == null ? usual : scripted;
    lastAnswer.set(answer);
    if (answer.equals(DROP)) {
      return false;
    }
    if (!answer.equals(HANG)) {
      out.print(answer + "\r\n");
      out.flush();
    }
    return !answer.startsWith("421");
  }

  private String next(String command) {
    Deque<String> answers = script.get(command);
    return answers == null ? null : answers.poll();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
