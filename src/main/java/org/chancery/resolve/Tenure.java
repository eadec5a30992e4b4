package org.chancery.resolve;

import org.chancery.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone's holding of an office, as of the article's day.
 *
 * @param holder a person
 * @param title the canonical title
 * @param of the state or organisation whose office it is, null when the text leaves it open
 * @param former whether it is over
 * @param sentence index of the sentence that says it
 * @param span the words that say it
 */
public record Tenure(
    Entity holder, String title, @Nullable Entity of, boolean former, int sentence, Span span) {}
