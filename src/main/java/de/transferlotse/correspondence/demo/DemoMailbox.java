package de.transferlotse.correspondence.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The demo's mails as .eml files, one each, so that they outlive the program; their names sort by arrival. */
final class DemoMailbox {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final Clock clock;

  DemoMailbox(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** On return the whole mail is a file: it is written aside and then renamed. */
  void keep(MimeMessage message) throws MessagingException {
    String id = STAMP.format(clock.instant()) + "-" + UUID.randomUUID().toString().substring(0, 8);
    try {
      Files.createDirectories(folder);
      Path aside = folder.resolve(id + ".part");
      try (OutputStream out = Files.newOutputStream(aside)) {
        message.writeTo(out);
      }
      Files.move(aside, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new MessagingException("The demo's mail folder cannot be written", failure);
    }
  }

  int size() {
    return ids().size();
  }

  /** Newest first. */
  List<ReceivedMail> page(int number, int length) {
    return ids().stream().skip((long) number * length).limit(length).map(this::read).toList();
  }

  Optional<ReceivedMail> find(String id) {
    return ids().contains(id) ? Optional.of(read(id)) : Optional.empty();
  }

  private List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted(Comparator.reverseOrder()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ReceivedMail read(String id) {
    try (InputStream in = Files.newInputStream(folder.resolve(id + SUFFIX))) {
      return ReceivedMail.of(id, in.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
