package de.transferlotse.correspondence.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** A receiver without an inbox in memory: the mail is a file by then. */
record NoInbox(String address) implements GreenMailUser {

  @Override
  public String getEmail() {
    return address;
  }

  @Override
  public String getLogin() {
    return address;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getQualifiedMailboxName() {
    return address;
  }

  @Override
  public void deliver(MovingMessage message) {
  }

  @Override
  public void deliver(MimeMessage message) {
  }

  @Override
  public void create() {
  }

  @Override
  public void delete() {
  }

  @Override
  public void setPassword(String password) {
  }

  @Override
  public void authenticate(String password) {
  }
}
