package de.transferlotse.platform;

import java.util.Base64;

/**
 * The agency's picture at the head of mails and pages, kept in memory because every mail carries it.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width of the file in pixels, as is the height
 */
public record Logo(byte[] content, String type, int width, int height) {

  /** The agency has none: its name stands in its place. */
  public static final Logo NONE = new Logo(new byte[0], "", 0, 0);

  private static final int SHOWN_HEIGHT = 40;
  /** Fits between the margins of a mail on the narrowest phone. */
  private static final int SHOWN_WIDTH = 240;

  public boolean given() {
    return content.length > 0;
  }

  /** In pixels of a page, at the proportions of the file; never larger than it is. */
  public int shownWidth() {
    return shown(width);
  }

  /** As {@link #shownWidth()}. */
  public int shownHeight() {
    return shown(height);
  }

  private int shown(int pixels) {
    double scale = Math.min(1, Math.min((double) SHOWN_HEIGHT / height, (double) SHOWN_WIDTH / width));
    return Math.max(1, (int) Math.round(pixels * scale));
  }

  /** The picture within an address, for pages that may load nothing. */
  public String dataUri() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
  }

  /** „logo.png“ or „logo.jpg“. */
  public String fileName() {
    return type.equals("image/png") ? "logo.png" : "logo.jpg";
  }
}
