package de.transferlotse.answer.link;

import de.transferlotse.answer.Answer;
import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.NewAnswer;
import de.transferlotse.answer.Reply;
import de.transferlotse.document.CheckedFile;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.municipality.Contact;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a Kommune sends by a link: the answer, its file, and that somebody here is told, all or nothing. */
@Service
@Transactional
public class AnswerDesk {

  private final Visits visits;
  private final AnswerRequests requests;
  private final Answers answers;
  private final Documents documents;
  private final AnswerNotices notices;
  private final Clock clock;

  AnswerDesk(Visits visits, AnswerRequests requests, Answers answers, Documents documents, AnswerNotices notices,
      Clock clock) {
    this.visits = visits;
    this.requests = requests;
    this.answers = answers;
    this.documents = documents;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Accepts an answer, once.
   *
   * @param file {@code null} if none came along
   * @return false if the link can no longer be used, for instance because a colleague was faster; then nothing happens
   */
  public boolean accept(AnswerToken token, AnswerContent content, CheckedFile file, Sender sender) {
    Visit visit = visits.locked(token);
    if (!visit.isOpen()) {
      return false;
    }
    Contact reader = visit.reader();
    AnswerRequest request = visit.request();
    Map<String, Object> facts = new HashMap<>(content.facts());
    if (file != null) {
      keep(request.number(), content.upload(), file, facts);
    }
    NewAnswer answer = new NewAnswer(request.number(), visit.form().taskKey(), occasion(visit, content), facts, reader.function(),
        null, clock.instant(), new Reply(request.id(), sender.name(), sender.function(), content.summary()));
    boolean fresh = switch (visit.form().effect()) {
      case COMPLETES -> answers.receive(answer);
      case NEEDS_CONFIRMATION -> answers.propose(answer);
      case NOTED -> answers.note(answer, visit.form().title());
      case STANDING -> visit.form().taskForm().isEmpty() ? answers.note(answer, visit.form().title())
          : answers.propose(answer);
    };
    if (visit.form().effect() != Effect.STANDING) {
      requests.close(request.id());
    }
    if (fresh) {
      visit.form().accepted(request.number(), reader, content);
      notices.tell(visit, answer);
    }
    return true;
  }

  private void keep(String number, AnswerContent.Upload upload, CheckedFile file, Map<String, Object> facts) {
    var id = documents.store(new NewDocument(number, upload.kind(), upload.title(), file.fileName(),
        file.type().contentType(), file.content(), NewDocument.MUNICIPALITY));
    if (upload.field() != null) {
      facts.put(upload.field(), id.toString());
    }
  }

  /**
   * A request is answered once, whosever link is used. What may be said at any time is new by each link, and by the same one
   * as soon as it says something else than before; the same once more is a form sent twice.
   */
  private String occasion(Visit visit, AnswerContent content) {
    if (visit.form().effect() != Effect.STANDING) {
      return visit.request().id().toString();
    }
    String link = "Link " + visit.link();
    List<Answer> said = answers.by(visit.request().id(), link);
    if (said.isEmpty()) {
      return link;
    }
    Answer last = said.get(0);
    return content.summary().equals(last.summary()) ? last.occasion() : "%s, %d".formatted(link, said.size() + 1);
  }
}
