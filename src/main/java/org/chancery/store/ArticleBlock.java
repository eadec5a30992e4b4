package org.chancery.store;

/**
 * All that the store keeps of one article.
 *
 * @param articleId the article's id
 * @param source what it was made from, files and programs alike: equal when making it again would
 *     give the same
 * @param quads its graph: distinct N-Quads lines in order of their UTF-8 bytes
 * @param text the text that the offsets in the graph count in
 */
public record ArticleBlock(String articleId, String source, String quads, String text) {}
