package de.transferlotse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How every process is drawn, so that a person in Cockpit reads it at a glance. */
class DiagramRulesTest {

  @EveryBpmn
  void everyNodeAndFlowIsDrawnOnce(BpmnFile file) {
    assertThat(file.every(BpmnShape.class)).extracting(BpmnShape::getBpmnElement)
        .containsExactlyInAnyOrderElementsOf(file.nodes());
    assertThat(file.every(BpmnEdge.class)).extracting(BpmnEdge::getBpmnElement)
        .containsExactlyInAnyOrderElementsOf(file.every(SequenceFlow.class));
  }

  @EveryBpmn
  void nodesDoNotOverlap(BpmnFile file) {
    Map<FlowNode, Rectangle2D> shapes = shapes(file);
    shapes.forEach((node, shape) -> shapes.forEach((other, otherShape) -> {
      if (node != other && !belongTogether(node, other)) {
        assertThat(shape.intersects(otherShape)).as("%s over %s", node.getId(), other.getId()).isFalse();
      }
    }));
  }

  @EveryBpmn
  void subprocessHoldsItsNodes(BpmnFile file) {
    Map<FlowNode, Rectangle2D> shapes = shapes(file);
    shapes.forEach((node, shape) -> {
      if (node.getParentElement() instanceof FlowNode parent) {
        assertThat(shapes.get(parent).contains(shape)).as(node.getId()).isTrue();
      }
    });
  }

  @EveryBpmn
  void flowsPassNoForeignNode(BpmnFile file) {
    Map<FlowNode, Rectangle2D> shapes = shapes(file);
    lines(file).forEach(line -> shapes.forEach((node, shape) -> {
      if (!line.touches(node)) {
        assertThat(line.segment().intersects(shape)).as("%s through %s", line, node.getId()).isFalse();
      }
    }));
  }

  @EveryBpmn
  void flowsDoNotCrossEachOther(BpmnFile file) {
    List<Line> lines = lines(file);
    lines.forEach(line -> lines.forEach(other -> {
      if (line.flow() != other.flow()) {
        assertThat(line.segment().intersectsLine(other.segment())).as("%s and %s", line, other).isFalse();
      }
    }));
  }

  @EveryBpmn
  void flowsRunStraight(BpmnFile file) {
    assertThat(lines(file)).allSatisfy(line -> assertThat(
        line.segment().getX1() == line.segment().getX2() || line.segment().getY1() == line.segment().getY2()).isTrue());
  }

  @EveryBpmn
  void labelsStayReadable(BpmnFile file) {
    List<Rectangle2D> labels = file.every(BpmnLabel.class).stream().map(BpmnLabel::getBounds)
        .map(DiagramRulesTest::rectangle).toList();
    List<Rectangle2D> leaves = shapes(file).entrySet().stream()
        .filter(shape -> !(shape.getKey() instanceof SubProcess)).map(Map.Entry::getValue).toList();
    assertThat(labels).allSatisfy(label -> {
      assertThat(leaves).noneMatch(label::intersects);
      assertThat(lines(file)).noneMatch(line -> line.segment().intersects(label));
      assertThat(labels).filteredOn(label::intersects).containsExactly(label);
    });
  }

  @EveryBpmn
  void happyPathRunsOnOneLineFromLeftToRight(BpmnFile file) {
    Map<FlowNode, Rectangle2D> shapes = shapes(file);
    assertThat(file.every(StartEvent.class)).allSatisfy(start -> {
      FlowNode node = start;
      while (!(node instanceof EndEvent)) {
        Rectangle2D here = shapes.get(node);
        node = node.getOutgoing().stream().map(SequenceFlow::getTarget)
            .filter(next -> shapes.get(next).getCenterY() == here.getCenterY())
            .filter(next -> shapes.get(next).getMinX() > here.getMaxX())
            .findFirst().orElseThrow(() -> new AssertionError("The happy path leaves its line at " + here));
      }
    });
  }

  /** One straight piece of a flow. */
  private record Line(SequenceFlow flow, Line2D segment) {

    boolean touches(FlowNode node) {
      return isWithin(flow.getSource(), node) || isWithin(flow.getTarget(), node);
    }

    @Override
    public String toString() {
      return flow.getId();
    }
  }

  private static List<Line> lines(BpmnFile file) {
    List<Line> lines = new ArrayList<>();
    for (BpmnEdge edge : file.every(BpmnEdge.class)) {
      List<Waypoint> points = List.copyOf(edge.getWaypoints());
      for (int i = 1; i < points.size(); i++) {
        Waypoint from = points.get(i - 1);
        Waypoint to = points.get(i);
        lines.add(new Line((SequenceFlow) edge.getBpmnElement(),
            new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY())));
      }
    }
    return lines;
  }

  private static Map<FlowNode, Rectangle2D> shapes(BpmnFile file) {
    Map<FlowNode, BpmnShape> byNode = file.every(BpmnShape.class).stream()
        .collect(Collectors.toMap(shape -> (FlowNode) shape.getBpmnElement(), Function.identity()));
    return byNode.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, shape -> rectangle(shape.getValue().getBounds())));
  }

  private static Rectangle2D rectangle(Bounds bounds) {
    return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static boolean belongTogether(FlowNode one, FlowNode other) {
    return isWithin(one, other) || isWithin(other, one)
        || Stream.of(one, other).anyMatch(node -> node instanceof BoundaryEvent event
            && (event.getAttachedTo() == one || event.getAttachedTo().equals(other)));
  }

  private static boolean isWithin(ModelElementInstance inner, FlowNode outer) {
    return inner != null && (inner.equals(outer) || isWithin(inner.getParentElement(), outer));
  }
}
