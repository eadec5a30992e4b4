package org.chancery.mention;

import org.chancery.article.Span;

/**
 * Words that name an office: {@code Deputy Foreign Minister for Legal and International Affairs}.
 *
 * @param sentence index of the sentence
 * @param firstToken index in the sentence of its first token
 * @param endToken index one past its last token
 * @param span where it stands in the article's text
 * @param title the canonical title, such as {@code Foreign Minister}
 * @param former whether the text says that it is held no more ({@code former}, {@code ex-})
 * @param plural whether several people are meant: {@code ministers}
 */
public record OfficeMention(
    int sentence,
    int firstToken,
    int endToken,
    Span span,
    String title,
    boolean former,
    boolean plural) {}
