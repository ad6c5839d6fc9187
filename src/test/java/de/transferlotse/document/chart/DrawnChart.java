package de.transferlotse.document.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A chart read back from its SVG. */
record DrawnChart(Element svg) {

  DrawnChart(String svg) {
    this(parse(svg));
  }

  String spoken() {
    return svg.getAttribute("aria-label");
  }

  List<String> texts() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  List<Element> elements(String name) {
    var elements = new ArrayList<Element>();
    NodeList found = svg.getElementsByTagName(name);
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }

  double size(String attribute) {
    return Double.parseDouble(svg.getAttribute(attribute));
  }

  /** Numbers of an attribute of all elements of a name. */
  List<Double> numbers(String name, String attribute) {
    return elements(name).stream().map(one -> Double.valueOf(one.getAttribute(attribute))).toList();
  }

  private static Element parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    } catch (Exception unreadable) {
      throw new AssertionError(svg, unreadable);
    }
  }
}
