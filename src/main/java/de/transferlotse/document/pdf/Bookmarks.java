package de.transferlotse.document.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives every PDF its outline from the headings, so that no template has to keep a second list of them. */
final class Bookmarks implements FSDOMMutator {

  @Override
  public void mutateDocument(Document html) {
    Element outline = html.createElement("bookmarks");
    NodeList headings = html.getElementsByTagName("h2");
    for (int i = 0; i < headings.getLength(); i++) {
      Element heading = (Element) headings.item(i);
      if (heading.getAttribute("id").isEmpty()) {
        heading.setAttribute("id", "section-" + (i + 1));
      }
      Element bookmark = html.createElement("bookmark");
      bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      outline.appendChild(bookmark);
    }
    if (outline.hasChildNodes()) {
      html.getElementsByTagName("head").item(0).appendChild(outline);
    }
  }
}
