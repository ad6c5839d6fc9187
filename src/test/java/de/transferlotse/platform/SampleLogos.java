package de.transferlotse.platform;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as agencies have them, drawn when a test needs one. */
public final class SampleLogos {

  private SampleLogos() {}

  /** Dark on a transparent ground, and as wide as a logo is ever shown. */
  public static Logo logo() {
    return new Logo(png(1200, 200), "image/png", 1200, 200);
  }

  static byte[] png(int width, int height) {
    return encoded(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  static byte[] jpeg(int width, int height) {
    return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  static byte[] gif() {
    return encoded(drawn(60, 20, BufferedImage.TYPE_INT_RGB), "gif");
  }

  /** In the colours of a printer, which few mail programs show. */
  static byte[] printersJpeg() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(Raster.createInterleavedRaster(0, 60, 20, 4, null), null, null));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      writer.dispose();
    }
    // The mark by which programs know such colours, right behind the two bytes that begin a JPEG.
    byte[] mark = HexFormat.of().parseHex("ffee000e" + "41646f6265" + "0064" + "0000" + "0000" + "00");
    byte[] plain = bytes.toByteArray();
    return ByteBuffer.allocate(plain.length + mark.length).put(plain, 0, 2).put(mark).put(plain, 2, plain.length - 2).array();
  }

  private static BufferedImage drawn(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (type == BufferedImage.TYPE_INT_RGB) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
    }
    pen.setColor(new Color(0x1c5d8c));
    pen.fillOval(0, 0, height, height);
    pen.setColor(new Color(0x10212f));
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(1, height / 2)));
    pen.drawString("Nord-Ost", height * 4 / 3, height * 2 / 3);
    pen.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
