package de.transferlotse.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads the {@code camunda:property} entries of a model element while the process is parsed. */
public final class ExtensionProperties {

  private ExtensionProperties() {}

  /** The properties by name; empty if the element has none. */
  public static Map<String, String> of(Element element) {
    var properties = new HashMap<String, String>();
    Element extensions = element.element("extensionElements");
    Element list = extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (list != null) {
      list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
          .forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
    }
    return properties;
  }
}
