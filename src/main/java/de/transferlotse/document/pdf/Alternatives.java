package de.transferlotse.document.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives drawings their text alternative in the way the tagged PDF wants it; on a page the attribute would be no valid HTML. */
final class Alternatives implements FSDOMMutator {

  @Override
  public void mutateDocument(Document html) {
    NodeList drawings = html.getElementsByTagName("svg");
    for (int i = 0; i < drawings.getLength(); i++) {
      Element drawing = (Element) drawings.item(i);
      drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
    }
  }
}
