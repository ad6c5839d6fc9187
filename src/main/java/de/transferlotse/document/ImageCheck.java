package de.transferlotse.document;

import de.transferlotse.input.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the head of a picture only: a small file can unfold to gigabytes of pixels. */
final class ImageCheck {

  private ImageCheck() {
  }

  static void check(byte[] content, String format) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(input);
      if (reader.getWidth(0) < 1 || reader.getHeight(0) < 1) {
        throw unreadable();
      }
    } catch (IOException | RuntimeException damaged) {
      throw unreadable();
    } finally {
      reader.dispose();
    }
  }

  private static Rejection unreadable() {
    return Rejection.invalid("Das Bild ist beschädigt und lässt sich nicht öffnen.");
  }
}
