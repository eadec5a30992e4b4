package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.reference.OfficeRecord;

/** Finds the words of a sentence that name offices. Immutable. */
final class OfficeFinder {
  private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("for", "of");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor");
  private static final int MOST_COMPLEMENT_WORDS = 9;

  private final Titles titles;
  private final Words words;
  private final TitleReader reader;

  OfficeFinder(Titles titles, Words words) {
    this.titles = titles;
    this.words = words;
    this.reader = new TitleReader(titles);
  }

  List<OfficePhrase> find(Sentence sentence, TakenTokens taken) {
    List<OfficePhrase> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int first = from;
      Optional<OfficePhrase> phrase =
          aroundState(sentence, first, taken).or(() -> at(sentence, first, taken));
      phrase.ifPresent(found::add);
      from = phrase.map(OfficePhrase::end).orElse(from + 1);
    }
    return found;
  }

  /** {@code the chief Chilean negotiator}: a title that a state's adjective stands in. */
  private Optional<OfficePhrase> aroundState(Sentence sentence, int first, TakenTokens taken) {
    int state = first;
    while (state < sentence.size() && titles.is("rank", sentence.token(state).text())) {
      state++;
    }
    Optional<Proposal> adjective =
        state == first || state >= sentence.size()
            ? Optional.empty()
            : taken
                .at(sentence.index(), state)
                .filter(name -> name.type() == EntityType.STATE)
                .filter(name -> sentence.token(name.end() - 1).tag().startsWith("JJ"));
    int end = state;
    return adjective
        .filter(name -> name.end() < sentence.size())
        .flatMap(name -> at(sentence, name.end(), taken))
        .map(office -> office.ranked(rank(sentence, first, end), titles));
  }

  private static String rank(Sentence sentence, int first, int end) {
    return sentence.tokens().subList(first, end).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private Optional<OfficePhrase> at(Sentence sentence, int first, TakenTokens taken) {
    if (!canBegin(sentence, first, taken)) {
      return Optional.empty();
    }
    int modified = first;
    while (modified < sentence.size() && isModifier(sentence, modified)) {
      modified = afterModifier(sentence, modified);
    }
    int end = reader.longest(sentence, first, modified, taken);
    return end < 0 || isHonorificOnly(sentence, first, end)
        ? Optional.empty()
        : Optional.of(phrase(sentence, first, end, taken));
  }

  /** {@code Ayatollah}: a rank that is no office. */
  private boolean isHonorificOnly(Sentence sentence, int first, int end) {
    return end == first + 1
        && words.is(WordClass.HONORIFIC, sentence.token(first))
        && !titles.is("head", sentence.token(first).text())
        && !titles.is("abbreviation", sentence.token(first).text());
  }

  private boolean canBegin(Sentence sentence, int token, TakenTokens taken) {
    return taken.isFree(sentence.index(), token)
        && !CONJUNCTIONS.contains(sentence.token(token).text())
        && Character.isLetter(sentence.token(token).text().codePointAt(0));
  }

  private boolean isModifier(Sentence sentence, int token) {
    return titles.is("modifier", sentence.token(token).text());
  }

  private static int afterModifier(Sentence sentence, int token) {
    boolean hyphen = token + 1 < sentence.size() && sentence.token(token + 1).text().equals("-");
    return hyphen ? token + 2 : token + 1;
  }

  private OfficePhrase phrase(Sentence sentence, int first, int titleEnd, TakenTokens taken) {
    int start = first;
    boolean former = isFormer(sentence, first - 1);
    while (start < titleEnd - 1 && isStateOfOffice(sentence, start)) {
      former |= words.is(WordClass.FORMER, sentence.token(start));
      start = afterModifier(sentence, start);
    }
    int end = complementEnd(sentence, titleEnd, taken);
    int head = head(sentence, start, titleEnd);
    boolean plural = reader.isPlural(sentence.token(head));
    String title = title(sentence, start, titleEnd, end, plural);
    int suffix = end == titleEnd ? suffixEnd(sentence, end) : end;
    String whole =
        suffix > end ? title + "-" + sentence.token(suffix - 1).text() : title; // not yet held
    return new OfficePhrase(sentence.index(), start, suffix, head, whole, former, plural);
  }

  /** Where {@code President-elect} ends, or the title where nothing of the kind follows. */
  private static int suffixEnd(Sentence sentence, int titleEnd) {
    boolean suffix =
        titleEnd + 1 < sentence.size()
            && PatternNames.isDash(sentence.token(titleEnd))
            && sentence.token(titleEnd + 1).text().matches("elect|designate");
    return suffix ? titleEnd + 2 : titleEnd;
  }

  private boolean isFormer(Sentence sentence, int token) {
    if (token < 0) {
      return false;
    }
    String word = sentence.token(token).text();
    boolean prefix = word.equals("-") && token > 0;
    return words.is(WordClass.FORMER, prefix ? sentence.token(token - 1).text() : word);
  }

  private boolean isStateOfOffice(Sentence sentence, int token) {
    return words.is(WordClass.FORMER, sentence.token(token))
        || titles.is("time", sentence.token(token).text());
  }

  private static int head(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean complement = sentence.token(i).tag().equals("IN") && i > first;
      if (complement) {
        return i - 1;
      }
    }
    return end - 1;
  }

  /** Where {@code for Legal and International Affairs} ends, or the title where there is none. */
  private int complementEnd(Sentence sentence, int titleEnd, TakenTokens taken) {
    if (titleEnd >= sentence.size()
        || !COMPLEMENT_PREPOSITIONS.contains(sentence.token(titleEnd).text())) {
      return titleEnd;
    }
    int end = titleEnd;
    for (int i = titleEnd + 1;
        i < Math.min(sentence.size(), titleEnd + MOST_COMPLEMENT_WORDS);
        i++) {
      if (!taken.isFree(sentence.index(), i)
          || !isPortfolio(sentence, i, titleEnd + 1)
          || reader.begins(sentence, i, taken)) {
        break;
      }
      if (titles.is("portfolio", sentence.token(i).text())) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isPortfolio(Sentence sentence, int token, int first) {
    Token word = sentence.token(token);
    boolean joins =
        token > first
            && (word.tag().equals("CC") || word.text().equals(",") || word.text().equals("-"));
    boolean article = token == first && word.tag().equals("DT");
    return joins || article || titles.is("portfolio", word.text());
  }

  private String title(Sentence sentence, int first, int titleEnd, int end, boolean plural) {
    String phrase = Titles.key(text(sentence, first, titleEnd, plural));
    Optional<OfficeRecord> office = titles.office(phrase);
    String title = office.map(found -> titles.canonical(found, phrase)).orElse(phrase);
    String complement = end > titleEnd ? " " + text(sentence, titleEnd, end, false) : "";
    return TitleCase.of(title + complement);
  }

  private String text(Sentence sentence, int first, int end, boolean singular) {
    int head = head(sentence, first, end);
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      boolean glued =
          text.length() == 0
              || token.text().equals("-")
              || token.text().equals(",")
              || token.tag().equals("POS")
              || sentence.token(i - 1).text().equals("-");
      text.append(glued ? "" : " ")
          .append(singular && i == head ? reader.singular(token) : token.text());
    }
    return text.toString();
  }
}
