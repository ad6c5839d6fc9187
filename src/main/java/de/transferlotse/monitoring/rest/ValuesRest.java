package de.transferlotse.monitoring.rest;

import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.ValuePages;
import de.transferlotse.monitoring.store.ValueQuery;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Stored values by Kommune, figure and year, page by page. Official ones are for all who may call it; a Kommune's own
 * data only for those who may read an engagement of it. Answers are kept nowhere, because they may hold such data.
 */
@RestController
class ValuesRest {

  static final List<String> PARAMETERS = List.of("municipality", "indicator", "year", "from", "to", "format", "limit", "offset");
  static final int MOST = 10_000;

  private static final int USUAL = 1_000;
  private static final int FARTHEST = 100_000_000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final ValuePages pages;
  private final ValueAnswers answers;
  private final StoredFigures figures;
  private final RegionDirectory regions;
  private final EngagementRights rights;

  ValuesRest(ValuePages pages, ValueAnswers answers, StoredFigures figures, RegionDirectory regions, EngagementRights rights) {
    this.pages = pages;
    this.answers = answers;
    this.figures = figures;
    this.regions = regions;
    this.rights = rights;
  }

  @GetMapping("/api/figures/values")
  ResponseEntity<Object> values(@RequestParam MultiValueMap<String, String> given,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept, Principal user) {
    var asked = new AskedParameters(given, PARAMETERS);
    AnswerFormat format = AnswerFormat.of(asked.one("format", null), accept);
    int limit = asked.number("limit", 1, MOST).orElse(USUAL);
    int offset = asked.number("offset", 0, FARTHEST).orElse(0);
    List<ValuePages.Found> found = pages.page(query(asked, limit, offset, rights.municipalitiesReadBy(user.getName())));
    boolean more = found.size() > limit;
    List<ValueAnswer> page = answers.of(more ? found.subList(0, limit) : found);
    var answer = ResponseEntity.ok().contentType(format.type());
    if (more) {
      answer.header(HttpHeaders.LINK, "<" + next(given, limit, offset) + ">; rel=\"next\"");
    }
    return format == AnswerFormat.CSV
        ? answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kennzahlen.csv\"")
            .body(ValuesCsv.of(page).getBytes(StandardCharsets.UTF_8))
        : answer.body(new ValuesAnswer(limit, offset, more, page));
  }

  private ValueQuery query(AskedParameters asked, int limit, int offset, Set<String> ownOf) {
    List<String> keys = asked.all("municipality");
    List<String> indicators = asked.all("indicator");
    if (keys.isEmpty() && indicators.isEmpty()) {
      throw Rejection.invalid("Bitte geben Sie mindestens eine Kommune (municipality) oder einen Indikator (indicator) an.");
    }
    keys.forEach(regions::require);
    List<Integer> years = asked.numbers("year", FIRST_YEAR, LAST_YEAR);
    OptionalInt from = asked.number("from", FIRST_YEAR, LAST_YEAR);
    OptionalInt to = asked.number("to", FIRST_YEAR, LAST_YEAR);
    if (!years.isEmpty() && (from.isPresent() || to.isPresent())) {
      throw Rejection.invalid("Bitte geben Sie entweder einzelne Jahre (year) oder eine Zeitspanne (from, to) an.");
    }
    int first = from.orElse(FIRST_YEAR);
    int last = to.orElse(LAST_YEAR);
    if (first > last) {
      throw Rejection.invalid("Die Zeitspanne endet %d und damit, bevor sie %d beginnt.".formatted(last, first));
    }
    return new ValueQuery(new LinkedHashSet<>(keys), figures.of(indicators), new LinkedHashSet<>(years), first, last, ownOf,
        limit + 1, offset);
  }

  private static String next(MultiValueMap<String, String> given, int limit, int offset) {
    UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequestUri();
    given.forEach((name, values) -> values.forEach(value ->
        address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
    return address.replaceQueryParam("limit", limit).replaceQueryParam("offset", offset + limit).build(true).toUriString();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Rejection rejection) {
    ProblemDetail problem = ProblemDetail.forStatus(rejection.status());
    problem.setTitle("Die Anfrage ist so nicht zu beantworten");
    problem.setDetail(rejection.getMessage());
    return ResponseEntity.status(rejection.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
