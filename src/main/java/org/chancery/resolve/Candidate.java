package org.chancery.resolve;

/**
 * A Wikidata item that an entity may be.
 *
 * @param qid such as {@code Q794}
 * @param score calibrated probability that it is, 0 to 1
 * @param reason what spoke for and against it, in words for a person
 */
public record Candidate(String qid, double score, String reason) {}
