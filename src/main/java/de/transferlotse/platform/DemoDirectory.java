package de.transferlotse.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the demo keeps on disk: the database's files, its binaries, its password and the lock that lets one application
 * in at a time. Readable by the owner only.
 */
final class DemoDirectory implements AutoCloseable {

  private static final boolean POSIX = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

  private final Path root;
  private final FileChannel lock;

  private DemoDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** @throws StartFailure if another application works here, or nothing can be written */
  static DemoDirectory lock(Path root) {
    try {
      Files.createDirectories(root, ownerOnly("rwx------"));
      FileChannel channel =
          FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new StartFailure(("Die Demo startet nicht: Eine andere Transferlotse-Demo arbeitet schon mit dem "
            + "Verzeichnis „%s“; bitte diese benutzen oder zuerst beenden.").formatted(root));
      }
      return new DemoDirectory(root, channel);
    } catch (IOException unwritable) {
      throw new StartFailure("Die Demo startet nicht: In das Verzeichnis „%s“ lässt sich nicht schreiben (%s)."
          .formatted(root, unwritable.getMessage()), unwritable);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisJvm) {
      return false;
    }
  }

  Path data() {
    return root.resolve("postgres");
  }

  /** Beside the data and not above it: the library deletes stale directories below its working directory. */
  Path binaries() {
    return root.resolve("postgres-programs");
  }

  Path passwordFile() {
    return root.resolve("postgres-password");
  }

  String password() throws IOException {
    Path file = passwordFile();
    if (Files.notExists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(file, ownerOnly("rw-------"));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  /** @throws StartFailure if the files are another version's, unfinished, or their password is lost */
  void check(String majorVersion) throws IOException {
    if (isEmpty(data())) {
      return;
    }
    Path version = data().resolve("PG_VERSION");
    String found = Files.exists(version) ? Files.readString(version).strip() : "";
    if (!found.isEmpty() && !found.equals(majorVersion)) {
      throw unusable("stammt von PostgreSQL %s, die Demo arbeitet mit PostgreSQL %s".formatted(found, majorVersion));
    }
    if (found.isEmpty() || Files.notExists(completed())) {
      throw unusable("ist nur halb angelegt, weil der erste Start unterbrochen wurde, und enthält noch keine Daten");
    }
    if (Files.notExists(passwordFile()) || Files.size(passwordFile()) == 0) {
      throw unusable("lässt sich nicht öffnen, weil die Datei „%s“ mit dem Kennwort fehlt".formatted(passwordFile()));
    }
  }

  private StartFailure unusable(String reason) {
    return new StartFailure(("Die Demo startet nicht: Das Datenverzeichnis „%s“ %s; bitte das Verzeichnis löschen "
        + "oder umbenennen und die Demo neu starten, sie legt dann frische Demodaten an.").formatted(data(), reason));
  }

  /** Called when initdb has come to its end. */
  void complete() throws IOException {
    if (Files.notExists(completed())) {
      Files.createFile(completed());
    }
  }

  private Path completed() {
    return data().resolve("transferlotse-initdb-completed");
  }

  /** The port of a server that a killed application left running on these files. */
  Optional<Integer> orphanedPort() throws IOException {
    Path pidFile = data().resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(DemoDirectory::isPostgres);
    if (process.isEmpty()) {
      // The number may by now belong to an unrelated process, which would keep PostgreSQL from starting.
      Files.delete(pidFile);
    }
    return process.map(alive -> Integer.valueOf(lines.get(3).strip()));
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> Path.of(command).getFileName().toString())
        .map(name -> name.startsWith("postgres")).orElse(true);
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
