package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks into the engine's tables, also into its history, finds nobody of the Kommune. */
@EngineTest
class NoContactInTheEngineTest {

  private static final String NAME = "Probename-Ohnegleichen";
  private static final String ADDRESS = "bildungsbuero@kreis-lup.example";

  @Autowired private StoryTeller teller;
  @Autowired private JdbcClient database;

  @Test
  void noNameAndNoAddressReachesTheEngineAtAnyStep() {
    Story story = new Stories(Stories.WRITTEN_FOR).parse(Stories.text("ludwigslust-parchim")
        .replace("\"contactSalutation\": \"OHNE\"", "\"contactSalutation\": \"FRAU\", \"contactName\": \"" + NAME + "\"")
        .replace("\"name\": \"Landrat des Landkreises\"", "\"name\": \"" + NAME + "\"")
        .replace("\"name\": \"Leitung\"", "\"name\": \"" + NAME + "\""));
    List<String> searches = database.sql("""
        select format('select ''%1$s.%2$s'' from %1$I where %3$s limit 1', table_name, column_name, case data_type
            when 'bytea' then format('position(convert_to(?, ''UTF8'') in %1$I) > 0 or position(convert_to(?, ''UTF8'')'
              || ' in %1$I) > 0', column_name)
            else format('strpos(%1$I::text, ?) > 0 or strpos(%1$I::text, ?) > 0', column_name) end)
        from information_schema.columns where table_schema = 'public' and table_name like 'act\\_%'
          and (data_type in ('text', 'bytea', 'json', 'jsonb') or data_type like 'character%')""")
        .query(String.class).list();
    assertThat(searches).hasSizeGreaterThan(200);

    story.steps().forEach(step -> {
      teller.tell(new StoryTeller.Moment(story, step));
      assertThat(found(searches)).as(step.task()).isEmpty();
    });
    assertThat(database.sql("select count(*) from contact where name = ? and email = ?").params(NAME, ADDRESS)
        .query(Integer.class).single()).isOne();
    assertThat(database.sql("select count(*) from agreement_signature where name = ?").param(NAME).query(Integer.class)
        .single()).isEqualTo(2);
  }

  private List<String> found(List<String> searches) {
    var statement = String.join(") union all (", searches);
    var parameters = IntStream.range(0, searches.size()).boxed()
        .flatMap(index -> Stream.of(NAME, ADDRESS)).toList();
    return database.sql("(" + statement + ")").params(parameters).query(String.class).list();
  }
}
