package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.article.Span;
import org.chancery.article.Text;

/** Finds quotations in an article's sentences; they may run over several. Not thread-safe. */
final class QuotationFinder {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final int SHORTEST_CLAUSE = 4;

  private final Text text;
  private boolean open;
  private int paragraph = -1;

  QuotationFinder(Text text) {
    this.text = text;
  }

  /** Quotations of the next sentence; to be asked in order. */
  List<Quotation> next(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      open = false;
      paragraph = sentence.paragraph();
    }
    List<Quotation> found = new ArrayList<>();
    int first = open ? 0 : -1;
    boolean continued = open;
    for (int i = 0; i < sentence.size(); i++) {
      if (first < 0 && opens(sentence, i)) {
        first = i;
        continued = false;
      } else if (first >= 0 && closes(sentence, i)) {
        add(sentence, first, i + 1, continued, true, found);
        first = -1;
      }
    }
    open = first >= 0;
    if (open) {
      add(sentence, first, sentence.size(), continued, false, found);
    }
    return found;
  }

  private static boolean opens(Sentence sentence, int i) {
    String token = sentence.token(i).text();
    return OPENING.contains(token)
        || token.equals("\"")
        || token.equals("``")
        || token.equals("‘") && closesSingle(sentence, i);
  }

  /** Single quotation marks count where a closing one follows that is no apostrophe. */
  private static boolean closesSingle(Sentence sentence, int opening) {
    for (int i = opening + 2; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals("’") && !sentence.token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(Sentence sentence, int i) {
    String token = sentence.token(i).text();
    return CLOSING.contains(token)
        || token.equals("\"")
        || token.equals("''")
        || token.equals("’") && !sentence.token(i).tag().equals("POS");
  }

  private void add(
      Sentence sentence,
      int first,
      int end,
      boolean continued,
      boolean closed,
      List<Quotation> found) {
    int from = continued ? first : first + 1;
    int to = closed ? end - 1 : end;
    if (to > from) {
      while (to > from + 1 && sentence.token(to - 1).text().equals(",")) {
        to--;
      }
      Span span =
          new Span(sentence.token(from).span().begin(), sentence.token(to - 1).span().end());
      found.add(new Quotation(first, end, span, span.in(text), isClause(sentence, from, to)));
    }
  }

  private static boolean isClause(Sentence sentence, int from, int to) {
    boolean verb = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      verb |= token.tag().matches("VB[DPZ]|MD|VB");
    }
    return verb
        && to - from >= SHORTEST_CLAUSE
        && Character.isUpperCase(sentence.token(from).text().codePointAt(0));
  }
}
