package de.transferlotse.platform;

import java.awt.color.ColorSpace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the file of the logo and looks at what it holds, because a name ending in „.png“ proves nothing. */
final class LogoReader {

  private static final int MOST_KILOBYTES = 100;
  private static final int MOST_WIDTH = 1200;
  private static final int MOST_HEIGHT = 400;
  private static final String DAMAGED = "muss ein unbeschädigtes Bild in RGB-Farben sein";
  /** Not those of printers. */
  private static final Set<Integer> SHOWN_EVERYWHERE = Set.of(ColorSpace.TYPE_RGB, ColorSpace.TYPE_GRAY);
  private static final Map<String, String> TYPES = Map.of("png", "image/png", "JPEG", "image/jpeg");

  private LogoReader() {}

  /** @throws UnfitLogoException if no mail could show it; says in German what it has to be */
  static Logo read(String path) throws UnfitLogoException {
    byte[] content = bytes(path);
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      ImageReader reader = readers.hasNext() ? readers.next() : null;
      String type = reader == null ? null : TYPES.get(reader.getFormatName());
      if (type == null) {
        throw new UnfitLogoException("muss ein Bild im Format PNG oder JPEG sein");
      }
      try {
        reader.setInput(input, true, true);
        return picture(reader, content, type);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw new UnfitLogoException(DAMAGED);
    }
  }

  /** The size is looked at first: a small file may hold a picture that no memory takes. */
  private static Logo picture(ImageReader reader, byte[] content, String type) throws IOException, UnfitLogoException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > MOST_WIDTH || height > MOST_HEIGHT) {
      throw new UnfitLogoException("darf höchstens %d × %d Pixel groß sein (das Bild hat %d × %d)"
          .formatted(MOST_WIDTH, MOST_HEIGHT, width, height));
    }
    List<String> damages = new ArrayList<>();
    // Half a JPEG is read without an error, with grey where the rest should be.
    reader.addIIOReadWarningListener((source, warning) -> damages.add(warning));
    int colours = reader.read(0).getColorModel().getColorSpace().getType();
    if (!damages.isEmpty() || !SHOWN_EVERYWHERE.contains(colours)) {
      throw new UnfitLogoException(DAMAGED);
    }
    return new Logo(content, type, width, height);
  }

  private static byte[] bytes(String path) throws UnfitLogoException {
    try {
      Path file = Path.of(path.strip()).toAbsolutePath();
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new UnfitLogoException("muss eine Datei nennen, die es gibt und die gelesen werden darf (gesucht: "
            + file + ")");
      }
      if (Files.size(file) > MOST_KILOBYTES * 1024L) {
        throw new UnfitLogoException("darf höchstens %d kB groß sein (die Datei hat %d kB)"
            .formatted(MOST_KILOBYTES, (Files.size(file) + 1023) / 1024));
      }
      return Files.readAllBytes(file);
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnfitLogoException("muss eine Datei nennen, die es gibt und die gelesen werden darf");
    }
  }
}
