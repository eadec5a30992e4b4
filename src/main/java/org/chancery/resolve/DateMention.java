package org.chancery.resolve;

import org.chancery.article.Span;

/** Words that say when, and what day or days they mean. Token indices as in a mention. */
public record DateMention(
    int sentence, int firstToken, int endToken, Span span, String text, DateInterval value) {}
