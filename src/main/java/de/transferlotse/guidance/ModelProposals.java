package de.transferlotse.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weighs the reasons for each model and keeps what is proposed to a Kommune. */
@Service
@Transactional
public class ModelProposals {

  private static final int POINTS_TO_FIT = 30;
  private static final int MOST = 3;

  private final Situations situations;
  private final ModelRules rules;
  private final Models models;
  private final ModelProposalRows rows;
  private final Clock clock;

  ModelProposals(Situations situations, ModelRules rules, Models models, ModelProposalRows rows, Clock clock) {
    this.situations = situations;
    this.rules = rules;
    this.models = models;
    this.rows = rows;
    this.clock = clock;
  }

  /** Proposes the models that fit best as things are now, at most three, maybe none. Doing it again replaces. */
  public void suggest(String number) {
    Situation situation = situations.of(number);
    rows.replace(number, LocalDate.now(clock), situation.inWords(), best(rules.reasons(situation)));
  }

  private List<List<ModelReason>> best(List<ModelReason> reasons) {
    List<String> catalogue = models.all().stream().map(Model::id).toList();
    Map<String, List<ModelReason>> byModel =
        reasons.stream().collect(Collectors.groupingBy(ModelReason::modelId, LinkedHashMap::new, Collectors.toList()));
    return byModel.values().stream()
        .filter(each -> points(each) >= POINTS_TO_FIT)
        .sorted(Comparator.comparingInt(ModelProposals::points).reversed()
            .thenComparing(each -> catalogue.indexOf(each.get(0).modelId())))
        .limit(MOST)
        .map(ModelProposals::weightiestFirst)
        .toList();
  }

  private static int points(List<ModelReason> reasons) {
    return reasons.stream().mapToInt(ModelReason::points).sum();
  }

  private static List<ModelReason> weightiestFirst(List<ModelReason> reasons) {
    return reasons.stream().sorted(Comparator.comparingInt(ModelReason::points).reversed()).toList();
  }

  public Optional<ModelProposal> of(String number) {
    return rows.of(number);
  }
}
