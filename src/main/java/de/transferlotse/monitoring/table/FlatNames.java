package de.transferlotse.monitoring.table;

import java.util.regex.Pattern;

/**
 * How the columns of a flat file are called: in German until 2025, since then in English whatever the language of its
 * words.
 */
record FlatNames(String statistic, String statisticName, String timeCode, String timeLabel, String time, Pattern variableCode,
                 String variableLabel, String attributeCode, String attributeLabel) {

  static final FlatNames OLD = new FlatNames("Statistik_Code", "Statistik_Label", "Zeit_Code", "Zeit_Label", "Zeit",
      Pattern.compile("(\\d{1,2})_Merkmal_Code"), "_Merkmal_Label", "_Auspraegung_Code", "_Auspraegung_Label");

  static final FlatNames NEW = new FlatNames("statistics_code", "statistics_label", "time_code", "time_label", "time",
      Pattern.compile("(\\d{1,2})_variable_code"), "_variable_label", "_variable_attribute_code", "_variable_attribute_label");
}
