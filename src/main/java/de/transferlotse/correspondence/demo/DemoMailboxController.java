package de.transferlotse.correspondence.demo;

import de.transferlotse.correspondence.MailSheet;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what the municipalities of the demo got. */
@Profile("demo")
@Controller
@RequestMapping("/pages/demo/mailbox")
class DemoMailboxController {

  private static final int PAGE = 25;

  private final DemoMailbox mailbox;
  private final MailSheet sheet;

  DemoMailboxController(DemoMailbox mailbox, MailSheet sheet) {
    this.mailbox = mailbox;
    this.sheet = sheet;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    int pages = Math.max(1, (mailbox.size() + PAGE - 1) / PAGE);
    int current = Math.max(0, Math.min(page, pages - 1));
    model.addAttribute("mails", mailbox.page(current, PAGE));
    model.addAttribute("page", current);
    model.addAttribute("pages", pages);
    model.addAttribute("total", mailbox.size());
    return "pages/demo/mailbox";
  }

  @GetMapping("/{id}")
  String mail(@PathVariable String id, Model model) {
    model.addAttribute("mail", find(id));
    return "pages/demo/mail";
  }

  /** The mail's own HTML, shut in: no scripts, nothing loaded, no access to the page around it. */
  @GetMapping("/{id}/html")
  ResponseEntity<byte[]> html(@PathVariable String id) {
    return sheet.of(find(id).html());
  }

  @GetMapping("/{id}/source")
  ResponseEntity<byte[]> source(@PathVariable String id) {
    return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header("X-Content-Type-Options", "nosniff").body(find(id).source().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/{id}/attachments/{index}")
  ResponseEntity<Resource> attachment(@PathVariable String id, @PathVariable int index) throws IOException {
    ReceivedMail mail = find(id);
    if (index < 0 || index >= mail.attachments().size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    DataSource file = mail.attachments().get(index);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(file.getName() == null ? "anlage" : file.getName(), StandardCharsets.UTF_8).build().toString())
        .body(new InputStreamResource(file.getInputStream()));
  }

  private ReceivedMail find(String id) {
    return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
