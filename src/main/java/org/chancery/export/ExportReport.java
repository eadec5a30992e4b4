package org.chancery.export;

/**
 * What an export wrote.
 *
 * @param statements number of quads or triples
 * @param replaced number of characters that the format cannot hold (control characters in XML 1.0)
 *     and that were written as U+FFFD
 */
public record ExportReport(long statements, long replaced) {}
