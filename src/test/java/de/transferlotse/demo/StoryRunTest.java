package de.transferlotse.demo;

import de.transferlotse.support.EngineTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import java.util.List;

@EngineTest
class StoryRunTest {
  @Autowired StoryTeller teller;

  static List<String> names() { return Stories.ALL; }

  @ParameterizedTest @MethodSource("names")
  void runs(String name) {
    var story = new Stories(Stories.WRITTEN_FOR).read(name);
    long t = System.nanoTime();
    teller.tell(List.of(story), m -> {});
    System.err.println("STORY " + name + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
  }
}
