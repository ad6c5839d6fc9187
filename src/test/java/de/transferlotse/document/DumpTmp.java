package de.transferlotse.document;
import java.nio.file.*;
class DumpTmp { public static void main(String[] a) throws Exception {
  Files.write(Path.of("target/report.pdf"), Samples.report());
  Files.write(Path.of("target/agreement.pdf"), Samples.agreement());
}}
